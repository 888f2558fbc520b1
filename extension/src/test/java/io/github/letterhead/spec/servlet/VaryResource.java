package io.github.letterhead.spec.servlet;

import io.github.letterhead.Response;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** A servlet filter, or a resource that still uses the servlet response, has said what the answer depends on. */
@Path("vary")
public class VaryResource {

    @Context
    private HttpServletResponse servletResponse;

    @GET
    public String get(@Context Response response) {
        servletResponse.addHeader("Vary", "Origin");
        response.addHeader("Vary", "Accept, origin");
        return "varies";
    }
}
