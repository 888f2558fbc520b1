package io.github.letterhead.resteasy;

import io.undertow.Undertow;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy on Undertow, on a free port of the loopback interface; applications may be added while it runs. */
final class RestEasyServer implements AutoCloseable {

    private final Listening undertow = new Listening();

    RestEasyServer() {
        undertow.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
    }

    /** Under the application's own path; ends in a slash. */
    URI serve(Class<? extends Application> application) {
        // The other deploy methods put the path into the servlet mapping a second time.
        undertow.deployOldStyle(application);
        String path = application.getAnnotation(ApplicationPath.class).value();
        return URI.create("http://127.0.0.1:" + undertow.port() + "/" + path + "/");
    }

    @Override
    public void close() {
        undertow.stop();
    }

    /** Knows its port, which the parent keeps to itself. */
    private static final class Listening extends UndertowJaxrsServer {

        int port() {
            return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        }
    }
}
