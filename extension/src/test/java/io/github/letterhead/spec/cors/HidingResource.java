package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Has a locator that does not tell what it leads to. */
@Path("hiding")
@Produces(MediaType.TEXT_PLAIN)
public class HidingResource {

    @Path("hidden")
    public Object hidden() {
        return new Hidden();
    }

    @DELETE
    @Path("plain/{id}")
    public String delete(@PathParam("id") String id) {
        return "plain";
    }

    @DELETE
    @Path("{id}")
    @CrossOrigin
    public String any(@PathParam("id") String id) {
        return "any";
    }

    /** Not registered, whatever its path says. */
    @Path("hiding/plain/7")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Hidden {

        @GET
        @CrossOrigin(origins = "https://reader.example")
        public String get() {
            return "hidden";
        }

        @DELETE
        @CrossOrigin(origins = "https://reader.example")
        public String delete() {
            return "hidden";
        }
    }
}
