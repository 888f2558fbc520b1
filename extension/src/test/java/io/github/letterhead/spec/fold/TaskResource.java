package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that outlives its request. One object for the whole application: its outcome can be asked for afterwards. */
@Path("task")
@Produces(MediaType.TEXT_PLAIN)
@Acting
public class TaskResource {

    private static final int PATIENCE_SECONDS = 10;

    private final Map<String, Task> tasks = new ConcurrentHashMap<>();

    @GET
    @Path("void/{token}")
    public void noValue(@PathParam("token") String token, @Context Response response) {
        response.setHeader("X-Early", "early");
        outlive(token, response);
    }

    @GET
    @Path("entity/{token}")
    public String entity(@PathParam("token") String token, @Context Response response) {
        response.setHeader("X-Early", "early");
        outlive(token, response);
        return "entity";
    }

    @GET
    @Path("closing/{token}")
    public Talk closing(@PathParam("token") String token) {
        Task task = task(token);
        return (response, out) -> {
            out.write("entity".getBytes(StandardCharsets.US_ASCII));
            out.close();
            task.result().complete(TalkResource.refusals(response));
        };
    }

    @GET
    @Path("closing-empty/{token}")
    public Talk closingEmpty(@PathParam("token") String token) {
        Task task = task(token);
        return (response, out) -> {
            out.close();
            task.result().complete(TalkResource.refusals(response));
        };
    }

    /** Ask for it once the answer of the first request is complete. */
    @GET
    @Path("result/{token}")
    public String result(@PathParam("token") String token) throws Exception {
        Task task = task(token);
        task.start().countDown();
        return task.result().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void outlive(String token, Response response) {
        Task task = task(token);
        Elsewhere.run(() -> {
            try {
                if (task.start().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    task.result().complete(TalkResource.refusals(response));
                } else {
                    task.result().complete("never started");
                }
            } catch (InterruptedException e) {
                task.result().completeExceptionally(e);
            }
        });
    }

    private Task task(String token) {
        return tasks.computeIfAbsent(token, key -> new Task(new CountDownLatch(1), new CompletableFuture<>()));
    }

    private record Task(CountDownLatch start, CompletableFuture<String> result) {
    }
}
