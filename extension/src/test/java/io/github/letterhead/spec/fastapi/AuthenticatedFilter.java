package io.github.letterhead.spec.fastapi;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Map;

/** Runs behind {@link SetBFirstFilter}, so that there is something to lose. */
@Authenticated
@Priority(Priorities.USER + 1)
public class AuthenticatedFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        throw new HttpException(401, "no", Map.of("WWW-Authenticate", "Basic"));
    }
}
