package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One method has a policy, the other that of the application, if it has one. */
@Path("partly")
@Produces(MediaType.TEXT_PLAIN)
public class PartlyResource {

    @GET
    public String get() {
        return "get";
    }

    @PUT
    @CrossOrigin(origins = "https://writer.example")
    public String put() {
        return "put";
    }
}
