package io.github.letterhead.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.resteasy.annotations.Stream;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** What only RESTEasy does. */
final class RestEasyCornerTest {

    private static final Queue<AsyncResponse> WAITING = new ConcurrentLinkedQueue<>();

    private static RestEasyServer server;
    private static Wire wire;

    @BeforeAll
    static void start() {
        server = new RestEasyServer();
        wire = new Wire(server.serve(CornerApplication.class));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ApplicationPath("resteasy-corner")
    public static class CornerApplication extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(StreamResource.class, UserResource.class, ClosedResource.class, ResumingResource.class,
                    IncludingResource.class, CornerFilter.class, UpperCase.class);
        }
    }

    @Path("stream")
    public static class StreamResource {

        /** RESTEasy sends each element as if it were an answer by itself. */
        @GET
        @Stream(Stream.MODE.RAW)
        @Produces(MediaType.TEXT_PLAIN)
        public Publisher<String> stream(@Context io.github.letterhead.Response response) {
            response.setHeader("X-Own", "collected");
            return subscriber -> subscriber.onSubscribe(new Elements(subscriber));
        }
    }

    private static final class Elements implements Subscription {

        private final Subscriber<? super String> subscriber;
        private int sent;

        Elements(Subscriber<? super String> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long wanted) {
            sent++;
            if (sent <= 3) {
                subscriber.onNext("element " + sent + ";");
            } else {
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            sent = Integer.MAX_VALUE - 1;
        }
    }

    @Test
    void everyElementOfAStreamArrives() {
        Answer answer = wire.get("stream");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("element 1;element 2;element 3;");
    }

    /** Where the response hands the stream out that an interceptor has left, to the next element. */
    @Test
    void everyElementOfAStreamArrivesWhereTheStreamOfTheOneBeforeIsUsedAgain() throws URISyntaxException {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new CornerApplication());
        deployment.start();
        try {
            MockHttpResponse answer = new MockHttpResponse();
            deployment.getDispatcher().invoke(MockHttpRequest.get("/stream"), answer);
            assertThat(new String(answer.getOutput(), StandardCharsets.UTF_8))
                    .isEqualTo("element 1;element 2;element 3;");
        } finally {
            deployment.stop();
        }
    }

    public static class User {

        public String name;
        public String city;
    }

    @Path("user")
    @Produces(MediaType.APPLICATION_JSON)
    public static class UserResource {

        @GET
        public User user(@Context io.github.letterhead.Response response) {
            response.setHeader("X-Own", "collected");
            User user = new User();
            user.name = "Ada";
            user.city = "London";
            return user;
        }

        @PATCH
        @Consumes({MediaType.APPLICATION_JSON_PATCH_JSON, "application/merge-patch+json"})
        public User patched(User user) {
            return user;
        }
    }

    /** RESTEasy calls the method for GET to learn what a patch is to be applied to. */
    @Test
    void aPatchIsAppliedToWhatTheMethodForGetReturns() {
        Answer merged = patch("application/merge-patch+json", "{\"city\":\"Turin\"}");
        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        assertThat(merged.body()).contains("Ada", "Turin").doesNotContain("London");
        Answer patched = patch(MediaType.APPLICATION_JSON_PATCH_JSON,
                "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Grace\"}]");
        assertThat(patched.status()).as(patched.body()).isEqualTo(200);
        assertThat(patched.body()).contains("Grace", "London").doesNotContain("Ada");
        assertThat(wire.get("user").header("X-Own")).isEqualTo("collected");
    }

    private static Answer patch(String type, String body) {
        return wire.exchange("PATCH", "user", body, "Content-Type: " + type);
    }

    /** Marks the answers of one resource, and resumes another request within the filters of a second one. */
    public static class CornerFilter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            String path = request.getUriInfo().getPath();
            if (path.endsWith("closed")) {
                answer.getHeaders().add("X-Filtered", "once");
            } else if (path.endsWith("resuming")) {
                WAITING.remove().resume("resumed");
            }
        }
    }

    @Path("closed")
    public static class ClosedResource {

        private static final Response CONSTANT = closed();

        @GET
        public Response get() {
            return CONSTANT;
        }

        private static Response closed() {
            Response constant = Response.status(202).header("X-Own", "constant").build();
            constant.close();
            return constant;
        }
    }

    @Test
    void aConstantThatIsClosedCarriesNothingToTheNextRequest() {
        for (int request = 0; request < 3; request++) {
            Answer answer = wire.get("closed");
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.values("X-Filtered")).as("request " + request).containsExactly("once");
        }
    }

    @Path("")
    @Produces(MediaType.TEXT_PLAIN)
    public static class ResumingResource {

        @GET
        @Path("waiting")
        public void waiting(@Suspended AsyncResponse async) {
            WAITING.add(async);
        }

        @GET
        @Path("resuming")
        public String resuming(@Context io.github.letterhead.Response response) {
            response.setHeader("X-Own", "collected");
            return "resuming";
        }
    }

    /** The thread loses the request that it serves, after the first filter and before the last. */
    @Test
    void aRequestIsAnsweredWhoseFilterResumesAnotherOne() throws InterruptedException {
        CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(() -> wire.get("waiting"));
        while (WAITING.isEmpty()) {
            Thread.sleep(10);
        }
        Answer answer = wire.get("resuming");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("resuming");
        assertThat(answer.header("X-Own")).isEqualTo("collected");
        assertThat(waiting.join().body()).isEqualTo("resumed");
    }

    @Path("including")
    @Produces(MediaType.TEXT_PLAIN)
    public static class IncludingResource {

        @GET
        public StreamingOutput outer() {
            // Not injected, since Undertow refuses RESTEasy's proxies.
            HttpServletRequest request = ResteasyContext.getContextData(HttpServletRequest.class);
            HttpServletResponse response = ResteasyContext.getContextData(HttpServletResponse.class);
            return out -> {
                out.write("before;".getBytes(StandardCharsets.UTF_8));
                try {
                    request.getRequestDispatcher("/including/inner").include(inner(request), response);
                } catch (ServletException e) {
                    throw new IOException(e);
                }
                out.write("after;".getBytes(StandardCharsets.UTF_8));
            };
        }

        /** RESTEasy looks at the URI of the request, which an included one shares with the other. */
        private static HttpServletRequest inner(HttpServletRequest request) {
            return new HttpServletRequestWrapper(request) {
                @Override
                public String getRequestURI() {
                    return super.getRequestURI() + "/inner";
                }

                @Override
                public StringBuffer getRequestURL() {
                    return super.getRequestURL().append("/inner");
                }
            };
        }

        @GET
        @Path("inner")
        public String inner() {
            return "inner;";
        }
    }

    /** Of what streams. */
    public static class UpperCase implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            if (context.getEntity() instanceof StreamingOutput) {
                context.setOutputStream(new FilterOutputStream(context.getOutputStream()) {
                    @Override
                    public void write(int octet) throws IOException {
                        out.write(Character.toUpperCase(octet));
                    }
                });
            }
            context.proceed();
        }
    }

    @Test
    void anAnswerThatIncludesAnotherGoesOnThroughItsOwnInterceptors() {
        assertThat(wire.get("including").body()).isEqualTo("BEFORE;inner;AFTER;");
    }
}
