package io.github.letterhead.jersey;

import io.github.letterhead.load.served.LoadApplication;
import java.io.IOException;

/** The application under load on Grizzly, in a process of its own that ends with the one that started it. */
final class LoadServer {

    private LoadServer() {
    }

    /** Tells the address on the first line; ends when its standard input does. */
    public static void main(String[] arguments) throws IOException {
        try (JerseyServer server = JerseyServer.serve(LoadApplication.class)) {
            System.out.println(server.base());
            while (System.in.read() >= 0) {
                // Waits for the end.
            }
        }
    }
}
