package io.github.letterhead.spec.late.cdi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers directly. */
@Path("late-user")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class LateUserResource {

    @GET
    public Response direct() {
        return Response.status(202).entity("direct").build();
    }
}
