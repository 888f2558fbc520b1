package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;

/** Twin of {@code @app.middleware("http")}. */
@Middleware
public class MiddlewareFilter implements ContainerResponseFilter {

    @Context
    private Response response;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        response.always()
                .setHeader("X-Middleware", "1")
                .setHeader("X-A", "middleware")
                .setCookie("mw", "1");
    }
}
