package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One of two classes of one path, which each spells in its own way. */
@Path("a b")
@Produces(MediaType.TEXT_PLAIN)
public class SpacedResource {

    @GET
    @CrossOrigin(origins = "https://reader.example")
    public String get() {
        return "read";
    }
}
