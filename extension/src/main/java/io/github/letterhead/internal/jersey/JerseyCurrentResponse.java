package io.github.letterhead.internal.jersey;

import io.github.letterhead.Response;
import io.github.letterhead.internal.collect.CurrentResponse;

/** What fields and constructors get. */
final class JerseyCurrentResponse extends CurrentResponse {

    private final JerseyRequests requests;

    JerseyCurrentResponse(JerseyRequests requests) {
        this.requests = requests;
    }

    @Override
    protected Response find() {
        return requests.currentResponse();
    }
}
