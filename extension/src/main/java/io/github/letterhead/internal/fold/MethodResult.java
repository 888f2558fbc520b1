package io.github.letterhead.internal.fold;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import io.github.letterhead.internal.collect.DetachedResponse;
import io.github.letterhead.internal.collect.Lines;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.List;

/**
 * What a resource method returned, where it is one of ours: a detached response is an answer, the injected one counts
 * as void. A runtime calls this before it chooses a media type, since that depends on the entity.
 */
public enum MethodResult {

    DETACHED, VOID;

    /** The request property that remembers it for the fold, which sees an ordinary answer. */
    public static final String PROPERTY = "io.github.letterhead.result";
    private static final String NAMES = "io.github.letterhead.result.names";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** Null for a value of any other type. */
    public static MethodResult of(Object result) {
        return !(result instanceof Response) ? null : DetachedResponse.behind(result) == null ? VOID : DETACHED;
    }

    /**
     * Notes down in the request what it was. The status is that of the answer whose entity it is: the runtime's own, or
     * that of a Jakarta REST Response around it, which stands where this one has none.
     */
    public jakarta.ws.rs.core.Response toAnswer(Object result, int status, ContainerRequestContext request) {
        if (this == VOID && status != OK) {
            return jakarta.ws.rs.core.Response.status(status).build();
        }
        request.setProperty(PROPERTY, this);
        if (this == VOID) {
            return jakarta.ws.rs.core.Response.noContent().build();
        }
        DetachedResponse detached = DetachedResponse.behind(result).ready();
        request.setProperty(NAMES, detached.lines(false));
        return answer(detached, status);
    }

    /** The names of the headers of a detached response that was returned; empty if none was. */
    public static Iterable<String> namesOfDetached(ContainerRequestContext request) {
        Lines lines = (Lines) request.getProperty(NAMES);
        return lines == null ? List.of() : lines.heldNames();
    }

    private static jakarta.ws.rs.core.Response answer(DetachedResponse detached, int status) {
        ResponseBuilder answer = jakarta.ws.rs.core.Response.ok(detached.entity());
        if (detached.statusType() != null) {
            answer.status(detached.statusType());
        } else if (detached.statusCode() != 0) {
            answer.status(detached.statusCode());
        } else {
            answer.status(status == OK && detached.entity() == null ? NO_CONTENT : status);
        }
        addLines(answer, detached.lines(false));
        return answer.build();
    }

    private static void addLines(ResponseBuilder answer, Lines lines) {
        for (String name : lines.heldNames()) {
            for (String value : lines.values(name)) {
                if (name.equalsIgnoreCase("Location")) {
                    answer.location(URI.create(value));
                } else {
                    answer.header(name, value);
                }
            }
        }
        for (SetCookie cookie : lines.cookies()) {
            answer.header("Set-Cookie", cookie.headerValue());
        }
    }
}
