package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Runs where the runtime may have taken the request off the thread. */
@Provider
@AfterResumption
public class FilterAfterResumption implements ContainerResponseFilter {

    @Context
    private Response proxy;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Mark.leave(proxy, "filter", request.getHeaderString(Mark.TOKEN));
    }
}
