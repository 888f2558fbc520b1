package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.Response;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import io.github.letterhead.spec.fold.Late;
import io.github.letterhead.spec.fold.UnmappedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.CompletionCallback;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ChunkedOutput;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.ResponseErrorMapper;
import org.junit.jupiter.api.Test;

/** What only Jersey and Grizzly do. */
final class JerseyCornerTest {

    private static final int REQUESTS = 40;
    private static final int PATIENCE_SECONDS = 10;

    /** What a request leaves behind for the test to look at. */
    @Path("after")
    @Produces(MediaType.TEXT_PLAIN)
    public static final class AfterResource {

        private final BlockingQueue<Response> kept = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> outcomes = new LinkedBlockingQueue<>();

        @Context
        Response field;

        @GET
        @Path("unmapped")
        public String unmapped(@Context Response response) {
            response.always().setHeader("X-Own", "collected");
            kept.add(response);
            throw new UnmappedException();
        }

        /** Its callback is the first to use the response, unless the query names a user. */
        @GET
        @Path("callback")
        public void callback(@Suspended AsyncResponse async, @QueryParam("user") String user,
                @QueryParam("entity") String entity) {
            if (user != null) {
                field.setHeader("X-User", user);
            }
            async.register((CompletionCallback) failure ->
                    outcomes.add(Late.attempt(() -> field.setHeader("X-Late", "late"))));
            async.resume(entity);
        }
    }

    @Path("failing")
    public static final class FailingResource {

        @GET
        @Produces(MediaType.TEXT_PLAIN)
        public String fail(@Context Response response, @QueryParam("otherwise") boolean otherwise) {
            response.setStatus(202).setHeader("X-Own", "collected");
            if (otherwise) {
                throw new IllegalStateException("thrown by the test");
            }
            throw new UnmappedException();
        }
    }

    /** Constants with entity for requests that leave the response alone. */
    @Path("untouched")
    @Produces(MediaType.TEXT_PLAIN)
    public static final class UntouchedConstantResource {

        private final jakarta.ws.rs.core.Response returned = constant();
        private final jakarta.ws.rs.core.Response resumed = constant();

        @GET
        @Path("returned")
        public jakarta.ws.rs.core.Response returned() {
            return returned;
        }

        @GET
        @Path("resumed")
        public void resumed(@Suspended AsyncResponse async) {
            async.resume(resumed);
        }

        private static jakarta.ws.rs.core.Response constant() {
            return jakarta.ws.rs.core.Response.status(203).entity("constant").build();
        }
    }

    @Path("located/here")
    public static final class LocatedResource {

        @GET
        @Path("collected")
        @Produces(MediaType.TEXT_PLAIN)
        public String collected(@Context Response response) {
            response.setHeader("Location", "there?page=2");
            return "entity";
        }

        @GET
        @Path("built")
        public jakarta.ws.rs.core.Response built() {
            return jakarta.ws.rs.core.Response.ok().location(URI.create("there?page=2")).build();
        }
    }

    @Test
    void aRelativeLocationIsResolvedAsTheApplicationToldJersey() {
        assertThat(location(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_RFC7231))
                .endsWith("/located/here/there?page=2");
        assertThat(location(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED))
                .isEqualTo("there?page=2");
    }

    private static String location(String property) {
        try (JerseyServer server =
                JerseyServer.serve(new ResourceConfig(LocatedResource.class).property(property, true))) {
            Wire wire = new Wire(server.base());
            String collected = wire.get("located/here/collected").header("Location");
            assertThat(collected).isEqualTo(wire.get("located/here/built").header("Location"));
            return collected;
        }
    }

    @Test
    void aResponseKeptByAnUnmappedRequestIsClosedThoughJerseyAnswersWithAStatusOnly() throws InterruptedException {
        AfterResource resource = new AfterResource();
        try (JerseyServer server = JerseyServer.serve(new ResourceConfig().register(resource)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true))) {
            assertThat(new Wire(server.base()).get("after/unmapped").status()).isEqualTo(500);
            Response kept = resource.kept.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(kept).isNotNull();
            assertThatThrownBy(() -> kept.setHeader("X-Late", "late")).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("X-Late");
        }
    }

    /** Grizzly may have recycled the request by then, and serve another one with it. */
    @Test
    void aCompletionCallbackIsRefusedThoughItsRequestMayServeAnotherClient() throws InterruptedException {
        AfterResource resource = new AfterResource();
        try (JerseyServer server = JerseyServer.serve(new ResourceConfig().register(resource))) {
            for (int request = 0; request < REQUESTS; request++) {
                for (String query : new String[] {"entity=x", "entity=x&user=alice", "", "user=alice"}) {
                    assertThat(new Wire(server.base()).get("after/callback?" + query).values("X-Late")).isEmpty();
                    assertThat(resource.outcomes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                            .as(query + " " + request).startsWith("IllegalStateException: ");
                }
            }
        }
    }

    /** Nothing in Jersey tells such an answer from one that the method returned. */
    @Test
    void anAnswerOfAResponseErrorMapperBelow400CountsAsAPlainValue() {
        ResponseErrorMapper mapper = error -> error instanceof UnmappedException
                ? jakarta.ws.rs.core.Response.ok("rescued").build() : jakarta.ws.rs.core.Response.status(418).build();
        try (JerseyServer server = JerseyServer.serve(new ResourceConfig(FailingResource.class).register(mapper)
                .property(ServerProperties.PROCESSING_RESPONSE_ERRORS_ENABLED, true))) {
            Answer rescued = new Wire(server.base()).get("failing");
            assertThat(rescued.body()).isEqualTo("rescued");
            assertThat(rescued.status()).isEqualTo(202);
            assertThat(rescued.header("X-Own")).isEqualTo("collected");
            Answer error = new Wire(server.base()).get("failing?otherwise=true");
            assertThat(error.status()).isEqualTo(418);
            assertThat(error.header("X-Own")).isNull();
        }
    }

    /** Without Letterhead Jersey closes such a constant with its first request. */
    @Test
    void aConstantWithEntityAnswersEveryRequestThoughNobodyUsesTheResponse() {
        try (JerseyServer server =
                JerseyServer.serve(new ResourceConfig().register(new UntouchedConstantResource()))) {
            for (String path : new String[] {"returned", "resumed", "returned", "resumed", "returned", "resumed"}) {
                assertThat(new Wire(server.base()).get("untouched/" + path).status()).as(path).isEqualTo(203);
            }
        }
    }

    /** Registers an interceptor when Letterhead has looked for those of the application. */
    @Priority(Integer.MAX_VALUE)
    public static final class LateFeature implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            context.register((WriterInterceptor) writing -> {
                writing.proceed();
                if (writing.getEntity().equals("entity")) {
                    throw new UnmappedException();
                }
            });
            return true;
        }
    }

    @Path("intercepted")
    public static final class InterceptedResource {

        @Context
        Response field;

        @GET
        @Produces(MediaType.TEXT_PLAIN)
        public String get() {
            field.always().setHeader("X-Own", "collected");
            return "entity";
        }
    }

    @Test
    void theMapperOfAnInterceptorThatAFeatureRegistersLateMayGoOnUsingTheResponse() {
        class Mapper implements ExceptionMapper<UnmappedException> {

            @Context
            Response response;

            @Override
            public jakarta.ws.rs.core.Response toResponse(UnmappedException exception) {
                response.always().setHeader("X-Mapper", "accepted");
                return jakarta.ws.rs.core.Response.status(418).entity("mapped").build();
            }
        }
        try (JerseyServer server = JerseyServer.serve(new ResourceConfig(InterceptedResource.class, LateFeature.class)
                .register(new Mapper()))) {
            Answer answer = new Wire(server.base()).get("intercepted");
            assertThat(answer.status()).isEqualTo(418);
            assertThat(answer.header("X-Own")).isEqualTo("collected");
            assertThat(answer.header("X-Mapper")).isEqualTo("accepted");
        }
    }

    @Path("chunked")
    public static final class ChunkedResource {

        @GET
        @Produces(MediaType.TEXT_PLAIN)
        public ChunkedOutput<String> get(@Context Response response) throws IOException {
            response.setHeader("X-Own", "collected");
            ChunkedOutput<String> output = new ChunkedOutput<>(String.class);
            output.write("one;");
            output.write("two;");
            output.write("three;");
            output.close();
            return output;
        }
    }

    @Test
    void everyChunkArrives() {
        try (JerseyServer server = JerseyServer.serve(new ResourceConfig(ChunkedResource.class))) {
            Answer answer = new Wire(server.base()).get("chunked");
            assertThat(answer.body()).isEqualTo("one;two;three;");
            assertThat(answer.header("X-Own")).isEqualTo("collected");
        }
    }
}
