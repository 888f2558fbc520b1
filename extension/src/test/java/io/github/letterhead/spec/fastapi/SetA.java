package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;

/** A dependency that writes; like a FastAPI dependency it runs because somebody has it as a parameter. */
public class SetA {

    @Context
    public void setResponse(Response response) {
        response.setHeader("X-A", "dep-a");
        response.setHeader("X-Only-A", "1");
        response.addHeader("X-List", "dep-a");
        response.setCookie("c", "dep-a");
        response.setStatus(201);
    }
}
