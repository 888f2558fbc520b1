package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;

/** A {@code @BeanParam} is made anew for each place that has one; a request filter runs once. */
@Counted
public class CountedFilter implements ContainerRequestFilter {

    @Context
    private Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        response.addHeader("X-Count", "1");
    }
}
