package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** What has nothing to do with methods of the same name, and what has. */
public class Overloads {

    @GET
    @Path("find")
    @CrossOrigin(methods = "*")
    public String find(Object key) {
        return "base";
    }

    @CrossOrigin
    private String secret(String id) {
        return "private " + id;
    }

    /** For the compiler, which knows of no other use. */
    public final String reveal(String id) {
        return secret(id);
    }

    /** Not inherited where a method has annotations of its own. */
    public interface Declared {

        @POST
        @CrossOrigin
        String own();

        @PUT
        @Path("inherited/path")
        @CrossOrigin(origins = "https://writer.example")
        String inherited();
    }
}
