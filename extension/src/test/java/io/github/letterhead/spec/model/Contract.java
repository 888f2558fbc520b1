package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** An interface that a resource class implements. */
@Produces(MediaType.APPLICATION_JSON)
public interface Contract {

    @GET
    @Path("from-interface")
    @ResponseModel(UserOut.class)
    @SparseFields
    @Produces(MediaType.APPLICATION_JSON)
    User fromInterface();

    @GET
    @Path("replaced")
    @ResponseModel(UserOut.class)
    @SparseFields
    @Produces(MediaType.APPLICATION_JSON)
    User replaced();

    @GET
    @Path("cut-off")
    @ResponseModel(UserOut.class)
    @Produces(MediaType.APPLICATION_JSON)
    User cutOff();

    /** What every resource of this shape does. */
    interface Crud<I, O> {

        @GET
        @Path("generic")
        @ResponseModel
        @Produces(MediaType.APPLICATION_JSON)
        List<O> generic();

        @GET
        @Path("by/{id}")
        @ResponseModel
        @Produces(MediaType.APPLICATION_JSON)
        O byId(I id);
    }
}
