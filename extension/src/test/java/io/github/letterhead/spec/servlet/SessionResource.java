package io.github.letterhead.spec.servlet;

import io.github.letterhead.Response;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;

/** Opens a session of the container, which sets a cookie for it. */
@Path("session")
public class SessionResource {

    private static final jakarta.ws.rs.core.Response CONSTANT = jakarta.ws.rs.core.Response.noContent()
            .cookie(new NewCookie.Builder("constant").value("1").build()).build();

    @Context
    private HttpServletRequest request;

    @GET
    public String open(@Context Response response, @QueryParam("name") String name) {
        request.getSession().setAttribute("name", name);
        response.setCookie("ours", "1").setCookie("second", "2");
        return "opened";
    }

    @GET
    @Path("direct")
    public jakarta.ws.rs.core.Response openWithDirectResponse(@Context Response response,
            @QueryParam("name") String name) {
        open(response, name);
        return jakarta.ws.rs.core.Response.ok("opened")
                .cookie(new NewCookie.Builder("direct").value("3").build()).build();
    }

    /** Nobody asks for the response here. */
    @GET
    @Path("constant")
    public jakarta.ws.rs.core.Response openWithConstantResponse(@QueryParam("name") String name) {
        request.getSession().setAttribute("name", name);
        return CONSTANT;
    }

    @GET
    @Path("name")
    public String name() {
        return String.valueOf(request.getSession().getAttribute("name"));
    }
}
