package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Two policies for one path: what a browser is told of the one must not be taken for the other. */
@Path("mix")
@Produces(MediaType.TEXT_PLAIN)
@CrossOrigin(origins = "https://reader.example", methods = {"GET", "PUT"})
public class PolicyMixResource {

    @GET
    public String get() {
        return "get";
    }

    @PUT
    @CrossOrigin(origins = "https://writer.example")
    public String put() {
        return "put";
    }

    @GET
    @Path("alone")
    public String alone() {
        return "alone";
    }
}
