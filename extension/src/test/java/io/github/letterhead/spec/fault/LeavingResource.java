package io.github.letterhead.spec.fault;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Serves clients that go away. It can be asked how far each request came, and told to go on. */
@Path("leaving")
@Produces(MediaType.TEXT_PLAIN)
public class LeavingResource {

    private static final int PATIENCE_SECONDS = 10;
    private static final int PIECES = 200;

    private final Map<String, Exchange> exchanges = new ConcurrentHashMap<>();

    /** Reads what the client did not send in full. */
    @POST
    @Path("upload/{token}")
    public String upload(@PathParam("token") String token, InputStream entity, @Context Response response)
            throws IOException {
        Exchange exchange = begin(token, response);
        try {
            entity.transferTo(OutputStream.nullOutputStream());
            exchange.end().complete("read to the end");
        } catch (IOException | RuntimeException e) {
            exchange.end().complete("broken");
            throw e;
        }
        return "entity";
    }

    /** The client is gone before there is an answer. */
    @GET
    @Path("head/{token}")
    public String head(@PathParam("token") String token, @Context Response response) throws InterruptedException {
        Exchange exchange = begin(token, response);
        exchange.awaitGo();
        exchange.end().complete("answered");
        return "entity";
    }

    /** The same, and completed later. */
    @GET
    @Path("stage/{token}")
    public CompletionStage<String> stage(@PathParam("token") String token, @Context Response response) {
        Exchange exchange = begin(token, response);
        return CompletableFuture.supplyAsync(() -> {
            exchange.awaitGo();
            response.setHeader("X-Late", token);
            exchange.end().complete("answered");
            return "entity";
        }, work -> new Thread(work, "leaving").start());
    }

    /** The client has the head and the first bytes: more of them than a runtime holds back. */
    @GET
    @Path("body/{token}")
    public StreamingOutput body(@PathParam("token") String token, @Context Response response) {
        Exchange exchange = begin(token, response);
        byte[] piece = "0123456789abcdef".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
        return out -> {
            try {
                out.write(piece);
                out.flush();
                exchange.awaitGo();
                for (int i = 0; i < PIECES; i++) {
                    out.write(piece);
                }
                out.flush();
                exchange.end().complete("written to the end");
            } catch (IOException | RuntimeException e) {
                exchange.end().complete("broken");
                throw e;
            }
        };
    }

    /** Waits until the request has reached its method. */
    @GET
    @Path("begun/{token}")
    public String begun(@PathParam("token") String token) throws InterruptedException {
        return String.valueOf(of(token).begun().await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** Lets it go on, and waits for its end. */
    @GET
    @Path("end/{token}")
    public String end(@PathParam("token") String token) throws Exception {
        of(token).go().countDown();
        return of(token).end().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Exchange begin(String token, Response response) {
        Secret.set(response, token);
        of(token).begun().countDown();
        return of(token);
    }

    private Exchange of(String token) {
        return exchanges.computeIfAbsent(token, key ->
                new Exchange(new CountDownLatch(1), new CountDownLatch(1), new CompletableFuture<>()));
    }

    private record Exchange(CountDownLatch begun, CountDownLatch go, CompletableFuture<String> end) {

        void awaitGo() {
            try {
                if (!go.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("never told to go on");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
