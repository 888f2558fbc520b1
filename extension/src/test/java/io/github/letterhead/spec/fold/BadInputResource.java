package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;

/** Makes one bad call between two good ones, and tells how it was refused. */
@Path("bad-input")
@Produces("text/plain;charset=UTF-8")
public class BadInputResource {

    @GET
    public String call(@QueryParam("case") int index, @Context Response response) {
        response.setStatus(203).setHeader("X-Before", "1").setCookie("before", "1");
        String told = refusal(BadInput.all().get(index), response);
        response.setHeader("X-After", "1").setCookie("after", "1");
        return told;
    }

    @GET
    @Path("none")
    public String none(@Context Response response) {
        response.setStatus(203).setHeader("X-Before", "1").setCookie("before", "1");
        response.setHeader("X-After", "1").setCookie("after", "1");
        return "none";
    }

    private static String refusal(BadInput bad, Response response) {
        try {
            bad.call().accept(response);
            return "accepted";
        } catch (IllegalArgumentException | NullPointerException e) {
            return e.getClass().getName() + ": " + e.getMessage();
        }
    }
}
