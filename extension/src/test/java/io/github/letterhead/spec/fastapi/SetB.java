package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;

/** A second dependency that writes under the names of the first. */
public class SetB {

    @Context
    public void setResponse(Response response) {
        write(response);
    }

    static void write(Response response) {
        response.setHeader("X-A", "dep-b");
        response.addHeader("X-List", "dep-b");
        response.setCookie("c", "dep-b");
        response.setStatus(202);
    }
}
