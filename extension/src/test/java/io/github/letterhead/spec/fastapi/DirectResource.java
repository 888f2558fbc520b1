package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Endpoints that return a response of their own. */
@Path("direct")
@Produces(MediaType.APPLICATION_JSON)
public class DirectResource {

    @GET
    @Path("json")
    @StatusCode(201)
    public jakarta.ws.rs.core.Response json(@Context Response response, @BeanParam SetA a) {
        response.setHeader("X-Temp", "1");
        response.setCookie("temp", "1");
        response.setStatus(202);
        return jakarta.ws.rs.core.Response.ok(Map.of("direct", true)).header("X-Direct", "1").build();
    }

    @GET
    @Path("redirect")
    public jakarta.ws.rs.core.Response redirect(@Context Response response) throws URISyntaxException {
        response.setCookie("temp", "1");
        // Of several parts, because these are quoted. Without a slash in front, because runtimes disagree about it.
        URI elsewhere = new URI(null, null, "elsewhere", "q=a b", null);
        return jakarta.ws.rs.core.Response.temporaryRedirect(elsewhere).build();
    }

    @GET
    @Path("stream")
    @Produces("text/plain;charset=utf-8")
    public jakarta.ws.rs.core.Response stream(@Context Response response) {
        response.setHeader("X-Temp", "1");
        StreamingOutput chunks = out -> {
            out.write("a".getBytes(StandardCharsets.UTF_8));
            out.flush();
            out.write("b".getBytes(StandardCharsets.UTF_8));
        };
        return jakarta.ws.rs.core.Response.ok(chunks).build();
    }

    @GET
    @Path("cookie")
    public Response cookie() {
        return Response.of(Map.of("m", 1))
                .setCookie(SetCookie.of("direct", "1"))
                .setHeader("X-Direct", "1");
    }

    @GET
    @Path("manual-extend")
    public jakarta.ws.rs.core.Response manualExtend(@BeanParam SetA a) {
        return jakarta.ws.rs.core.Response.ok(Map.of("m", 1)).build();
    }

    @GET
    @Path("204-with-body")
    public jakarta.ws.rs.core.Response noContentWithBody() {
        return jakarta.ws.rs.core.Response.status(204).entity(Map.of("m", 1)).type(MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("background-injected")
    public void backgroundInjected(@BeanParam BackgroundTasks tasks, @BeanParam Log log,
            @Suspended AsyncResponse answer) {
        List<String> lines = log.lines();
        tasks.add(() -> lines.add("injected task"));
        answer.register(tasks);
        answer.resume(jakarta.ws.rs.core.Response.ok(Map.of()).build());
    }
}
