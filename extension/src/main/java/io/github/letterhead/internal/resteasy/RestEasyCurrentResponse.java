package io.github.letterhead.internal.resteasy;

import io.github.letterhead.Response;
import io.github.letterhead.internal.collect.CurrentResponse;

/** What fields and constructors get. */
final class RestEasyCurrentResponse extends CurrentResponse {

    private final RestEasyRequests requests;

    RestEasyCurrentResponse(RestEasyRequests requests) {
        this.requests = requests;
    }

    @Override
    protected Response find() {
        return requests.currentResponse();
    }
}
