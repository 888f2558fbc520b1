package io.github.letterhead.spec.cors;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Has its annotations from an interface. */
@Path("i")
@Produces(MediaType.TEXT_PLAIN)
public class InheritingResource implements Declaring<String> {

    @Override
    public String get(String id) {
        return id;
    }

    @Override
    public String put(String id) {
        return id;
    }
}
