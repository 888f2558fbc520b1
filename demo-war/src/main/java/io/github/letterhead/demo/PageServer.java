package io.github.letterhead.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Serves one page and nothing else, from an origin of its own: another port is another origin. */
final class PageServer implements AutoCloseable {

    private static final String NAME = "page";

    private final String host;
    private final HttpServer server = new HttpServer();

    /** {@code port} 0 takes a free one. The page calls the application at {@code api}. */
    PageServer(String host, int port, URI api) throws IOException {
        this.host = host;
        server.addListener(new NetworkListener(NAME, host, port));
        server.getServerConfiguration().addHttpHandler(new Page(page(api)), "/");
        server.start();
    }

    private static byte[] page(URI api) throws IOException {
        try (InputStream page = PageServer.class.getResourceAsStream("cross-origin.html")) {
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("${api}", api.toString()).getBytes(StandardCharsets.UTF_8);
        }
    }

    URI uri() {
        return URI.create("http://" + host + ":" + server.getListener(NAME).getPort() + "/");
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Page extends HttpHandler {

        private final byte[] page;

        Page(byte[] page) {
            this.page = page;
        }

        @Override
        public void service(Request request, Response response) throws IOException {
            if (!request.getRequestURI().equals("/")) {
                response.setStatus(404);
                response.setContentType("text/plain");
                response.getWriter().write("There is one page here, at /");
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
