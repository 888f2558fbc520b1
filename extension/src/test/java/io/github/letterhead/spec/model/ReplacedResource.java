package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Between filters and interceptors of the application. */
@Path("replaced")
@Produces(MediaType.APPLICATION_JSON)
@Replaced
public class ReplacedResource {

    @GET
    @Path("plain")
    @ResponseModel(UserOut.class)
    public User plain() {
        return People.ann();
    }

    @GET
    @Path("direct")
    @ResponseModel(UserOut.class)
    public Response direct() {
        return Response.ok(People.ann()).build();
    }

    @GET
    @Path("exact")
    @ResponseModel(UserOut.class)
    public UserOut exact() {
        return new UserOut(3, "Eve");
    }
}
