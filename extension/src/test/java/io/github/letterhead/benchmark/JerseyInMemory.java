package io.github.letterhead.benchmark;

import jakarta.ws.rs.core.Application;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** Jersey and HK2, called as a container calls them. */
final class JerseyInMemory implements InMemory {

    private final ApplicationHandler handler;

    JerseyInMemory(Application application) {
        handler = new ApplicationHandler(application);
    }

    @Override
    public Sent get(URI uri, String origin) {
        ContainerRequest request = new ContainerRequest(BASE, uri, "GET", Nobody.NOBODY, new MapPropertiesDelegate(),
                handler.getConfiguration());
        if (origin != null) {
            request.header("Origin", origin);
        }
        Writer writer = new Writer();
        request.setWriter(writer);
        handler.handle(request);
        return new Sent(writer.status, writer.lines, writer.octets);
    }

    /** Does what the one for Grizzly does, but for the network. */
    private static final class Writer extends OutputStream implements ContainerResponseWriter {

        private int status;
        private int lines;
        private int octets;

        @Override
        public OutputStream writeResponseStatusAndHeaders(long contentLength, ContainerResponse response) {
            status = response.getStatus();
            for (List<String> values : response.getStringHeaders().values()) {
                for (String value : values) {
                    lines += value.isEmpty() ? 0 : 1;
                }
            }
            return this;
        }

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] written, int offset, int length) {
            octets += length;
        }

        @Override
        public boolean suspend(long timeOut, TimeUnit timeUnit, TimeoutHandler timeoutHandler) {
            throw new UnsupportedOperationException("no benchmark suspends");
        }

        @Override
        public void setSuspendTimeout(long timeOut, TimeUnit timeUnit) {
            throw new UnsupportedOperationException("no benchmark suspends");
        }

        @Override
        public void commit() {
            // The answer has been counted.
        }

        @Override
        public void failure(Throwable error) {
            throw new IllegalStateException(error);
        }

        @Override
        public boolean enableResponseBuffering() {
            return true;
        }
    }
}
