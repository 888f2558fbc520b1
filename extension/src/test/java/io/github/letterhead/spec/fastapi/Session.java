package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import java.util.List;

/** Twin of a dependency with {@code yield}: what stands behind it becomes a callback. */
public class Session {

    @BeanParam
    private Log log;

    @Context
    public void setResponse(Response response) {
        List<String> lines = log.lines();
        response.setHeader("X-Before", "1");
        response.beforeSend(last -> {
            last.setHeader("X-After", "1");
            last.setCookie("after", "1");
            lines.add("yield teardown");
        });
    }
}
