package io.github.letterhead.embedded;

import java.net.URI;

/** One application that a test starts and stops by itself. */
public record EmbeddedServer(URI base, Runnable stop) implements AutoCloseable {

    @Override
    public void close() {
        stop.run();
    }
}
