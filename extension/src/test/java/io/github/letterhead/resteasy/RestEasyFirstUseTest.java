package io.github.letterhead.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ContextInjector;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Constants that no request has had yet, when several get them from a method at once: called in memory, as often as it
 * takes for them to meet at every step. Those of mappers and {@code abortWith} are not among them: RESTEasy writes into
 * their maps before anything else, and the maps are not made for several at once.
 */
final class RestEasyFirstUseTest {

    private static final int REQUESTS = 1_200;
    private static final List<String> WAYS = List.of("returned", "returned-as-object", "used", "thrown", "in-stage",
            "late-argument", "late-argument-in-stage");
    private static volatile Constant constant = new Constant();

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private ResteasyDeployment deployment;

    private static final class Constant {

        final Response response = Response.status(202).header("X-Own", "constant").entity("constant")
                .cookie(new NewCookie.Builder("own").value("1").build()).build();
        final WebApplicationException exception = new WebApplicationException(response);
    }

    @BeforeEach
    void start() {
        deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new ConstantApplication());
        deployment.start();
    }

    @AfterEach
    void stop() {
        deployment.stop();
    }

    @ParameterizedTest
    @CsvSource({"returned, 2", "returned, 4", "returned, 8", "returned-as-object, 2", "used, 2", "used, 8", "thrown, 2",
            "thrown, 8", "in-stage, 2", "in-stage, 8", "late-argument, 2", "late-argument, 8",
            "late-argument-in-stage, 2", "any, 2", "any, 8"})
    void everyRequestGetsTheConstantAsItWas(String way, int threads) throws InterruptedException {
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < threads; client++) {
            boolean isEven = client % 2 == 0;
            String token = "t" + client;
            clients.add(new Thread(() -> {
                for (int round = 0; round < REQUESTS / threads && faults.isEmpty(); round++) {
                    if (arrive(threads, 2 * round)) {
                        constant = new Constant();
                    }
                    arrive(threads, 2 * round + 1);
                    ask(way, isEven ? "text/plain" : "text/html", token, round);
                }
                arrivals.addAndGet(Integer.MAX_VALUE / 16);
            }));
        }
        clients.forEach(Thread::start);
        for (Thread client : clients) {
            client.join();
        }
        assertThat(faults).isEmpty();
    }

    /** Without a lock that would wake one after the other. Whether it was the last of that time. */
    private boolean arrive(int threads, int time) {
        int all = (time + 1) * threads;
        boolean isLast = arrivals.incrementAndGet() == all;
        if (isLast && time % 2 == 0) {
            return true;
        }
        while (arrivals.get() < all) {
            Thread.yield();
        }
        return false;
    }

    private void ask(String way, String accepted, String token, int round) {
        String path = way.equals("any") ? WAYS.get((round + token.charAt(1)) % WAYS.size()) : way;
        MockHttpResponse answer = new MockHttpResponse();
        try {
            deployment.getDispatcher().invoke(MockHttpRequest.get("/constant/" + path).accept(accepted)
                    .header("X-Ask", token), answer);
            check(path, accepted, token, answer);
        } catch (URISyntaxException | RuntimeException e) {
            faults.add(way + ": " + e);
        }
    }

    private void check(String path, String accepted, String token, MockHttpResponse answer) throws URISyntaxException {
        List<Object> types = answer.getOutputHeaders().get("Content-Type");
        List<Object> tokens = answer.getOutputHeaders().get("X-Token");
        boolean isRight = answer.getStatus() == 202 && new String(answer.getOutput()).equals("constant")
                && List.of("constant").equals(answer.getOutputHeaders().get("X-Own"))
                && answer.getNewCookies().size() == 1 && types != null && types.size() == 1
                && (path.equals("used") ? List.of(token).equals(tokens) : tokens == null);
        if (!isRight || !types.get(0).toString().startsWith(accepted)) {
            faults.add(path + " " + accepted + ": " + answer.getStatus() + " " + answer.getOutputHeaders() + " "
                    + answer.getNewCookies() + " " + new String(answer.getOutput()));
        }
    }

    public static class ConstantApplication extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(ConstantResource.class, ArgumentInjector.class);
        }
    }

    /** An argument that comes later, so that RESTEasy calls the method in a stage. */
    public record Argument() {
    }

    @Provider
    public static class ArgumentInjector implements ContextInjector<CompletionStage<Argument>, Argument> {

        @Override
        public CompletionStage<Argument> resolve(Class<? extends CompletionStage<Argument>> rawType, Type type,
                Annotation[] annotations) {
            return CompletableFuture.completedFuture(new Argument());
        }
    }

    @Path("constant")
    @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    public static class ConstantResource {

        @GET
        @Path("returned")
        public Response returned() {
            return constant.response;
        }

        @GET
        @Path("returned-as-object")
        public Object returnedAsObject() {
            return constant.response;
        }

        @GET
        @Path("used")
        public Response used(@Context io.github.letterhead.Response response, @HeaderParam("X-Ask") String token) {
            response.setHeader("X-Token", token);
            return constant.response;
        }

        @GET
        @Path("thrown")
        public Response thrown() {
            throw constant.exception;
        }

        @GET
        @Path("in-stage")
        public CompletionStage<Response> inStage() {
            return CompletableFuture.completedFuture(constant.response);
        }

        @GET
        @Path("late-argument-in-stage")
        public CompletionStage<Response> lateArgumentInStage(@Context Argument argument) {
            return CompletableFuture.completedFuture(constant.response);
        }

        @GET
        @Path("late-argument")
        public Response lateArgument(@Context Argument argument) {
            return constant.response;
        }
    }
}
