package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;

/** Lines of JSON: what a generator yields, a {@code StreamingOutput} writes. */
@Path("stream")
@Produces("application/jsonl")
public class StreamResource {

    @GET
    @Path("jsonl-dep-status")
    @StatusCode(201)
    public StreamingOutput statusOfDependency(@BeanParam SetB b) {
        return lines(1);
    }

    @GET
    @Path("sync-generator-function")
    public StreamingOutput generator() {
        return lines(1, 2);
    }

    private static StreamingOutput lines(int... items) {
        return out -> {
            for (int item : items) {
                out.write((item + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        };
    }
}
