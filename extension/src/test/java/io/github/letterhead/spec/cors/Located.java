package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Behind locators. */
@Produces(MediaType.TEXT_PLAIN)
public class Located {

    @PUT
    @CrossOrigin(origins = "https://writer.example")
    public String put() {
        return "located";
    }
}
