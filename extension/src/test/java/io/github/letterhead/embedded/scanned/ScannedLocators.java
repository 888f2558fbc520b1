package io.github.letterhead.embedded.scanned;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Has no method itself. */
@Path("locators")
public class ScannedLocators {

    @Path("located")
    public Located located() {
        return new Located();
    }

    public static class Located {

        @PUT
        @CrossOrigin(origins = "https://app.example")
        public String put() {
            return "located";
        }
    }
}
