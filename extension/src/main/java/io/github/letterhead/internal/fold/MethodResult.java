package io.github.letterhead.internal.fold;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import io.github.letterhead.internal.collect.DetachedResponse;
import io.github.letterhead.internal.collect.Lines;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;

/**
 * What a resource method returned, where it is one of ours: a detached response is an answer, the injected one counts
 * as void. A runtime calls this before it chooses a media type, since that depends on the entity.
 */
public enum MethodResult {

    DETACHED, VOID;

    /** The request property that remembers it for the fold, which sees an ordinary answer. */
    public static final String PROPERTY = "io.github.letterhead.result";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** Null for a value of any other type. */
    public static MethodResult of(Object result) {
        return !(result instanceof Response) ? null : DetachedResponse.behind(result) == null ? VOID : DETACHED;
    }

    public jakarta.ws.rs.core.Response toAnswer(Object result) {
        return this == VOID ? jakarta.ws.rs.core.Response.noContent().build()
                : answer(DetachedResponse.behind(result).ready());
    }

    private static jakarta.ws.rs.core.Response answer(DetachedResponse detached) {
        ResponseBuilder answer = jakarta.ws.rs.core.Response.ok(detached.entity());
        if (detached.statusType() != null) {
            answer.status(detached.statusType());
        } else if (detached.statusCode() != 0) {
            answer.status(detached.statusCode());
        } else {
            answer.status(detached.entity() == null ? NO_CONTENT : OK);
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
