package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;

/** A dependency that needs what {@link CountedFilter} did. */
public class SharesCount {

    @Context
    public void setResponse(Response response) {
        if (response.getHeader("X-Count").isEmpty()) {
            throw new IllegalStateException("the filter that all share did not run before");
        }
    }
}
