package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Methods and locators that match the same paths. */
@Path("beside")
@Produces(MediaType.TEXT_PLAIN)
public class BesideLocatorsResource {

    @PUT
    @Path("level/{id: [a-z]+}")
    @CrossOrigin(origins = "https://reader.example", credentials = true)
    public String method(@PathParam("id") String id) {
        return "method";
    }

    @Path("level/{rest: .+}")
    public Located located(@PathParam("rest") String rest) {
        return new Located();
    }

    @DELETE
    @Path("same")
    @CrossOrigin
    public String same() {
        return "same";
    }

    @Path("same")
    public Located sameLocated() {
        return new Located();
    }

    // The order in which a class tells its methods is not known; one of these pairs begins with the locator.

    @Path("same/first")
    public Located a1() {
        return new Located();
    }

    @DELETE
    @Path("same/first")
    @CrossOrigin
    public String a2() {
        return "first";
    }

    @Path("same/second")
    public Located zz() {
        return new Located();
    }

    @DELETE
    @Path("same/second")
    @CrossOrigin
    public String bb() {
        return "second";
    }

    @Path("same/third")
    public Located thirdLocated() {
        return new Located();
    }

    @DELETE
    @Path("same/third")
    @CrossOrigin
    public String third() {
        return "third";
    }

    @Path("other")
    public Located other() {
        return new Located();
    }
}
