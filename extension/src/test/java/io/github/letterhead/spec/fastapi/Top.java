package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import java.util.List;

/** The outermost of three nested dependencies. */
public class Top {

    @BeanParam
    private Mid mid;

    private Response response;

    @Context
    public void setResponse(Response response) {
        this.response = response;
        response.setHeader("X-Top", "top");
        response.addHeader("X-Order", "top");
    }

    /** Whether all three reach one response: some of them may hold it through a proxy, so they are asked. */
    boolean sameObject() {
        List<String> all = List.of("leaf", "mid", "top");
        return mid.leaf().order().equals(all) && mid.order().equals(all) && response.getHeader("X-Order").equals(all);
    }
}
