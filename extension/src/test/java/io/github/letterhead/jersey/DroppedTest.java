package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.Response;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an error does not carry is told to those who look. */
class DroppedTest {

    @Path("missing")
    public static class MissingResource {

        @GET
        public String get(@Context Response response) {
            response.setStatus(202).setHeader("X-Lost", "1").setCookie("session", "secret-value");
            response.always().setHeader("X-Kept", "1");
            throw new NotFoundException();
        }
    }

    @Path("late")
    public static class LateResource {

        @GET
        public String get(@Context Response response) {
            response.always().setHeader("X-Kept", "1");
            throw new NotFoundException();
        }
    }

    /** Writes after the fold, as any response filter does. */
    @Provider
    public static class LateFilter implements ContainerResponseFilter {

        @Context
        private Response response;

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            response.setHeader("X-Lost", "1").setCookie("session", "secret-value");
            response.always().setHeader("X-Kept-Late", "1");
        }
    }

    private static final class Recorder extends Handler {

        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            messages.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private final Logger logger = Logger.getLogger("io.github.letterhead");
    private final Recorder recorder = new Recorder();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.FINE);
        logger.addHandler(recorder);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(recorder);
        logger.setLevel(null);
    }

    @Test
    void isLoggedByNameWithoutValues() {
        Answer answer = get("missing", MissingResource.class);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(recorder.messages).singleElement().asString().startsWith("FINE ")
                .contains("[status, X-Lost, cookie session]").doesNotContain("X-Kept").doesNotContain("secret-value");
    }

    @Test
    void droppedAfterTheFoldIsLogged() {
        Answer answer = get("late", LateResource.class, LateFilter.class);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("X-Kept-Late")).isEqualTo("1");
        assertThat(answer.header("X-Lost")).isNull();
        assertThat(recorder.messages).hasSize(2).allMatch(message -> message.startsWith("FINE "))
                .noneMatch(message -> message.contains("X-Kept") || message.contains("secret-value"));
        assertThat(recorder.messages.get(0)).contains(": X-Lost.");
        assertThat(recorder.messages.get(1)).contains(": cookie session.");
    }

    private static Answer get(String path, Class<?>... classes) {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"),
                new ResourceConfig(classes));
        try {
            int port = server.getListeners().iterator().next().getPort();
            return new Wire(URI.create("http://127.0.0.1:" + port + "/")).get(path);
        } finally {
            server.shutdownNow();
        }
    }
}
