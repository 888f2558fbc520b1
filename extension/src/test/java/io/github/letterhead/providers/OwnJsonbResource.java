package io.github.letterhead.providers;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.providers.JsonbResource.Book;
import io.github.letterhead.providers.JsonbResource.Plain;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Written with names that no class tells. */
@Path("books")
@Produces(MediaType.APPLICATION_JSON)
public class OwnJsonbResource {

    @GET
    @Path("plain")
    @ResponseModel(Plain.class)
    @SparseFields
    public Book plain() {
        return Book.one();
    }

    @GET
    @Path("excluded")
    @ResponseModel(value = Plain.class, exclude = "own firstTitle")
    public Book excluded() {
        return Book.one();
    }
}
