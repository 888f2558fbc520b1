package io.github.letterhead.internal.cors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Answers preflights before anything of the application runs; other requests pass. What the answer says in its headers
 * is written by {@link CorsStep}, after the application's response filters.
 */
@PreMatching
@Priority(Integer.MIN_VALUE)
public final class PreflightFilter implements ContainerRequestFilter {

    /** The request property with the verdict. */
    static final String VERDICT = "io.github.letterhead.preflight";

    private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8");

    private final CorsPolicies policies;

    public PreflightFilter(CorsPolicies policies) {
        this.policies = policies;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (policies.areUsed() && request.getMethod().equals("OPTIONS")) {
            Preflight asked = Preflight.of(request.getHeaders());
            PreflightVerdict verdict = asked == null ? null
                    : policies.judge(request.getUriInfo().getPath(false), asked);
            if (verdict != null) {
                request.setProperty(VERDICT, verdict);
                request.abortWith(Response.status(verdict.status()).type(TEXT).entity(verdict.text()).build());
            }
        }
    }
}
