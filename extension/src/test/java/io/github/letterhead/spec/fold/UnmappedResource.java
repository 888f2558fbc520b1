package io.github.letterhead.spec.fold;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Fails with what no mapper knows. */
@Path("unmapped")
@Produces(MediaType.TEXT_PLAIN)
public class UnmappedResource {

    @GET
    @Path("thrown")
    public String thrown() {
        throw new UnmappedException();
    }

    @GET
    @Path("checked")
    public String checked() throws IOException {
        throw new IOException("unmapped on purpose");
    }

    @GET
    @Path("thrown-error")
    public String thrownError() {
        throw new AssertionError("unmapped on purpose");
    }

    @GET
    @Path("failed-stage")
    public CompletionStage<String> failedStage() {
        return CompletableFuture.failedFuture(new UnmappedException());
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage() {
        return Elsewhere.supply(() -> {
            throw new UnmappedException();
        });
    }

    @GET
    @Path("resumed")
    public void resumed(@Suspended AsyncResponse async) {
        Elsewhere.run(() -> async.resume(new UnmappedException()));
    }

    @GET
    @Path("thrown-after-suspending")
    public void thrownAfterSuspending(@Suspended AsyncResponse async) {
        throw new UnmappedException();
    }

    @GET
    @Path("no-writer")
    @Produces("application/vnd.letterhead.unwritable")
    public Thread noWriter() {
        return Thread.currentThread();
    }
}
