package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One constant for methods that have different models, and one that has none. */
@Path("shared")
@Produces(MediaType.APPLICATION_JSON)
public class SharedModelResource {

    private static final Response CONSTANT = Response.ok(People.ann()).build();
    private static final WebApplicationException EXCEPTION = new WebApplicationException(
            Response.status(404).type(MediaType.APPLICATION_JSON_TYPE).entity(People.ann()).build());

    @GET
    @Path("small")
    @ResponseModel(UserOut.class)
    public Response small() {
        return CONSTANT;
    }

    @GET
    @Path("large")
    @ResponseModel(UserWithAddress.class)
    public Response large() {
        return CONSTANT;
    }

    @GET
    @Path("selected")
    @ResponseModel(value = UserWithAddress.class, include = "name")
    public Response selected() {
        return CONSTANT;
    }

    @GET
    @Path("whole")
    public Response whole() {
        return CONSTANT;
    }

    @GET
    @Path("thrown-small")
    @ResponseModel(value = UserOut.class, status = 404)
    public Response thrownSmall() {
        throw EXCEPTION;
    }

    @GET
    @Path("thrown-large")
    @ResponseModel(value = UserWithAddress.class, status = 404)
    public String thrownLarge() {
        throw EXCEPTION;
    }

    @GET
    @Path("thrown-whole")
    public Response thrownWhole() {
        throw EXCEPTION;
    }
}
