package io.github.letterhead.internal.collect;

import jakarta.ws.rs.container.ContainerRequestContext;

/** The one response of a request: a property of it, made when it is first asked for. */
public final class RequestResponse {

    public static final String PROPERTY = "io.github.letterhead.response";

    private RequestResponse() {
    }

    /** Null if nothing asked for it yet. */
    public static CollectedResponse find(ContainerRequestContext request) {
        return (CollectedResponse) request.getProperty(PROPERTY);
    }
}
