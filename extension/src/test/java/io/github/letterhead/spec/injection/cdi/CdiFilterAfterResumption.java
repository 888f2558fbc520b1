package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.AfterResumption;
import io.github.letterhead.spec.injection.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Runs where the runtime may have taken the request off the thread. */
@Provider
@AfterResumption
@ApplicationScoped
public class CdiFilterAfterResumption implements ContainerResponseFilter {

    @Inject
    private Response proxy;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Mark.leave(proxy, "filter", request.getHeaderString(Mark.TOKEN));
    }
}
