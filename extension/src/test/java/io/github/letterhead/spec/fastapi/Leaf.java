package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import java.util.List;

/** The innermost of three nested dependencies. */
public class Leaf {

    private Response response;

    @Context
    public void setResponse(Response response) {
        this.response = response;
        response.setHeader("X-Leaf", "leaf");
        response.addHeader("X-Order", "leaf");
    }

    List<String> order() {
        return response.getHeader("X-Order");
    }
}
