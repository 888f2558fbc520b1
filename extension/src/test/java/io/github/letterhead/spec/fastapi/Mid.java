package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import java.util.List;

/** Fields are filled before setters are called, so the sub-dependency runs first. */
public class Mid {

    @BeanParam
    private Leaf leaf;

    private Response response;

    @Context
    public void setResponse(Response response) {
        this.response = response;
        response.setHeader("X-Mid", "mid");
        response.addHeader("X-Order", "mid");
    }

    Leaf leaf() {
        return leaf;
    }

    List<String> order() {
        return response.getHeader("X-Order");
    }
}
