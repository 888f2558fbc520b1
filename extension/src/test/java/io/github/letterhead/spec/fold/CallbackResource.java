package io.github.letterhead.spec.fold;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.CompletionCallback;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One object for the whole application: what a callback was told can be asked for afterwards. */
@Path("callback")
@Produces(MediaType.TEXT_PLAIN)
public class CallbackResource {

    private final Map<String, CompletableFuture<String>> told = new ConcurrentHashMap<>();

    @GET
    @Path("unmapped/{token}")
    public void unmapped(@PathParam("token") String token, @Suspended AsyncResponse async) {
        register(token, async);
        Elsewhere.run(() -> async.resume(new UnmappedException()));
    }

    @GET
    @Path("thrown/{token}")
    public void thrown(@PathParam("token") String token, @Suspended AsyncResponse async) {
        register(token, async);
        throw new UnmappedException();
    }

    @GET
    @Path("none/{token}")
    public void none(@PathParam("token") String token, @Suspended AsyncResponse async) {
        register(token, async);
        Elsewhere.run(() -> async.resume("entity"));
    }

    @GET
    @Path("told/{token}")
    public String told(@PathParam("token") String token) throws Exception {
        return of(token).get(10, TimeUnit.SECONDS);
    }

    private void register(String token, AsyncResponse async) {
        async.register((CompletionCallback) failure ->
                of(token).complete(failure == null ? "nothing" : names(failure)));
    }

    private static String names(Throwable failure) {
        String name = failure.getClass().getName();
        return failure.getCause() == null ? name : name + " of " + names(failure.getCause());
    }

    private CompletableFuture<String> of(String token) {
        return told.computeIfAbsent(token, key -> new CompletableFuture<>());
    }
}
