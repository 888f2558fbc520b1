package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A policy for the class, and one method with its own, which takes its place as a whole. */
@Path("k")
@Produces(MediaType.TEXT_PLAIN)
@CrossOrigin(origins = "https://class.example", methods = {"GET", "DELETE"}, credentials = true, expose = "X-Class")
public class ClassResource {

    @GET
    public String get() {
        return "entity";
    }

    @PUT
    public String put() {
        return "entity";
    }

    @DELETE
    @CrossOrigin(origins = "https://method.example")
    public String delete() {
        return "entity";
    }
}
