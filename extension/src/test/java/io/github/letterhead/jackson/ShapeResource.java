package io.github.letterhead.jackson;

import com.fasterxml.jackson.annotation.JsonView;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.jackson.Shapes.ForAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;

/** Each of them whole, and without what is secret. */
@Path("shapes")
@Produces("application/json")
public class ShapeResource {

    @GET
    @Path("{name}/whole")
    @JsonView(ForAll.class)
    public Object whole(@PathParam("name") String name) throws IOException {
        return Shapes.good().get(name);
    }

    @GET
    @Path("{name}/kept")
    @JsonView(ForAll.class)
    @SparseFields
    @ResponseModel(value = Object.class, exclude = {"secret", "the-secret", "first.secret", "inner.secret",
        "inner.inner.secret"})
    public Object kept(@PathParam("name") String name) throws IOException {
        return Shapes.good().get(name);
    }

    @GET
    @Path("{name}/refused")
    @ResponseModel(value = Object.class, exclude = {"secret", "inner.secret"})
    public Object refused(@PathParam("name") String name) {
        return Shapes.refused().get(name);
    }
}
