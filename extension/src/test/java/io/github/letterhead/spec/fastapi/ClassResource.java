package io.github.letterhead.spec.fastapi;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.fastapi.Models.DbUser;
import io.github.letterhead.spec.fastapi.Models.User;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What {@code response_class} decides, {@code @Produces} and a returned Response do. */
@Path("class")
public class ClassResource {

    @GET
    @Path("redirect-status")
    public Response redirectStatus() {
        // Without a slash in front, because runtimes disagree about it.
        return Response.status(302).location(URI.create("next")).build();
    }

    @GET
    @Path("vendor")
    @Produces("application/vnd.api+json")
    @ResponseModel(User.class)
    public DbUser vendor() {
        return Models.dbUser();
    }
}
