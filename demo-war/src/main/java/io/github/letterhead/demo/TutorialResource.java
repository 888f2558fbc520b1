package io.github.letterhead.demo;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;

/**
 * The situations of FastAPI's tutorial on response headers, cookies and status, one method each. What a method returns
 * becomes the body; what it writes to the response comes on top of it.
 */
@Path("tutorial")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TutorialResource {

    @Inject
    Visits visits;

    /** "Use a Response parameter", with a header of one's own. */
    @GET
    @Path("parameter")
    public Message parameter(@Context Response response) {
        response.setHeader("X-Cat-Dog", "alone in the world");
        return new Message("Hello World");
    }

    /** Dependencies that write to the response: a bean parameter and a service. This method does not even see it. */
    @GET
    @Path("dependency")
    public Message dependency(@BeanParam Visitor visitor) {
        return new Message("Hello " + visitor.welcome() + ", this is visit " + visits.next());
    }

    /** "Response Cookies". */
    @POST
    @Path("cookie")
    public Message setCookie(@Context Response response) {
        response.setCookie(SetCookie.of("fakesession", "fake-cookie-session-value")
                .httpOnly()
                .maxAge(Duration.ofHours(1)));
        return new Message("Come to the dark side, we have cookies");
    }

    /** Nothing is returned, so this is a 204; the cookie goes all the same. */
    @DELETE
    @Path("cookie")
    public void deleteCookie(@Context Response response) {
        response.deleteCookie("fakesession");
    }

    /** "Change Status Code". A PUT that answers 201 or 200 is {@link BooksResource#put}. */
    @POST
    @Path("status")
    public Message status(@Context Response response) {
        response.setStatus(202);
        return new Message("I will see to it");
    }

    /**
     * "Return a Response directly": the Jakarta REST way goes on working. Its own headers win; those collected in the
     * response, here by {@link RequestIdFilter}, are folded under them.
     */
    @GET
    @Path("direct")
    public jakarta.ws.rs.core.Response direct() {
        return jakarta.ws.rs.core.Response.ok(new Message("Hello World"))
                .header("X-Cat-Dog", "alone in the world")
                .language("en-US")
                .build();
    }

    /** The same with Letterhead's own type, so that one import serves both uses. */
    @GET
    @Path("detached")
    public Response detached() {
        return Response.of(new Message("Hello World"))
                .setHeader("X-Cat-Dog", "alone in the world")
                .setHeader("Content-Language", "en-US");
    }
}
