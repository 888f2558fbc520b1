package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;

/** A dependency whose value nobody wants is a request filter. */
@SetBFirst
public class SetBFirstFilter implements ContainerRequestFilter {

    @Context
    private Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        SetB.write(response);
    }
}
