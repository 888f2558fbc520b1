package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;

/** Entities that are sent bit by bit. */
@Path("stream")
public class StreamResource {

    private static final int BITS = 4_000;

    @GET
    @Path("output")
    @Produces(MediaType.TEXT_PLAIN)
    public StreamingOutput output(@Context Response response) {
        collect(response);
        return StreamResource::write;
    }

    @GET
    @Path("output-stage")
    @Produces(MediaType.TEXT_PLAIN)
    public CompletionStage<StreamingOutput> outputStage(@Context Response response) {
        return Elsewhere.supply(() -> {
            collect(response);
            return StreamResource::write;
        });
    }

    @GET
    @Path("output-direct")
    @Produces(MediaType.TEXT_PLAIN)
    public jakarta.ws.rs.core.Response outputDirect(@Context Response response) {
        collect(response);
        StreamingOutput entity = StreamResource::write;
        return jakarta.ws.rs.core.Response.status(202).entity(entity).header("X-Own", "direct").build();
    }

    @GET
    @Path("output-detached")
    @Produces(MediaType.TEXT_PLAIN)
    public Response outputDetached(@Context Response response) {
        collect(response);
        StreamingOutput entity = StreamResource::write;
        return Response.of(202, entity).setHeader("X-Own", "detached");
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@Context SseEventSink sink, @Context Sse sse, @Context Response response) {
        collect(response);
        Elsewhere.run(() -> send(sink, sse, "one", "two", "three"));
    }

    @GET
    @Path("events-at-once")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void eventsAtOnce(@Context SseEventSink sink, @Context Sse sse, @Context Response response) {
        collect(response);
        send(sink, sse, "one", "two", "three");
    }

    @GET
    @Path("late-events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void lateEvents(@Context SseEventSink sink, @Context Sse sse, @Context Response response) {
        collect(response);
        Elsewhere.run(() -> sink.send(sse.newEvent("one")).thenRun(() -> {
            String told = Late.attempt(() -> response.setHeader("X-Late", "1"));
            send(sink, sse, told);
        }));
    }

    private static void send(SseEventSink sink, Sse sse, String... events) {
        try (sink) {
            for (String event : events) {
                sink.send(sse.newEvent(event)).toCompletableFuture().join();
            }
        }
    }

    /** More than servers buffer, so that the head is sent long before the end. */
    private static void write(OutputStream out) throws IOException {
        for (int i = 0; i < BITS; i++) {
            out.write("ten bytes\n".getBytes(StandardCharsets.US_ASCII));
            if (i % 100 == 0) {
                out.flush();
            }
        }
    }

    private static void collect(Response response) {
        Marks.plain(response).setStatus(203).addHeader("X-List", "1").addHeader("X-List", "2")
                .setHeader("Vary", "Accept");
    }
}
