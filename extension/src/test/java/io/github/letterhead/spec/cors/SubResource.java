package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Behind a locator. */
@Produces(MediaType.TEXT_PLAIN)
public class SubResource {

    @GET
    @CrossOrigin(origins = "https://reader.example")
    public String get() {
        return "sub";
    }

    @PUT
    @Path("deep")
    @CrossOrigin(origins = "https://writer.example")
    public String put() {
        return "deep";
    }

    /** Leads to itself. */
    @Path("again")
    public SubResource again() {
        return new SubResource();
    }
}
