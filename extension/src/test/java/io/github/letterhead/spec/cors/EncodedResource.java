package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The other one. */
@Path("a%20b")
@Produces(MediaType.TEXT_PLAIN)
public class EncodedResource {

    @PUT
    @CrossOrigin(origins = "https://writer.example")
    public String put() {
        return "written";
    }
}
