package io.github.letterhead.spec.model;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Says in headers of which class the entity was that each of its two steps has seen. */
@Replaced
public class ReplacingFilter implements ContainerResponseFilter, WriterInterceptor {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.hasEntity()) {
            answer.getHeaders().putSingle("X-Filtered", answer.getEntity().getClass().getSimpleName());
            if (request.getUriInfo().getQueryParameters().containsKey("replace")) {
                answer.setEntity(People.bob());
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        context.getHeaders().putSingle("X-Written", context.getEntity().getClass().getSimpleName());
        context.proceed();
    }
}
