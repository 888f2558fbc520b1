package io.github.letterhead.spec.late.cdi;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** The first to use the response of its request. */
@Provider
public class LateUserFilter implements ContainerResponseFilter {

    @Inject
    LateUser user;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        user.use();
    }
}
