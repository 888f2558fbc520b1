package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;

/** Its methods have the annotations of an interface. */
@Path("declared-shape")
public class DeclaredShapeResource implements DeclaredShape {

    @Override
    public void resumed(AsyncResponse async, Response response) {
        response.setStatus(201).setHeader("X-Own", "collected");
        async.resume(jakarta.ws.rs.core.Response.accepted("direct").header("X-Own", "direct").build());
    }
}
