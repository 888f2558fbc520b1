package io.github.letterhead.jersey;

import io.github.letterhead.load.LoadSpec;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** {@code -Dload.java=…} names the home of another Java for the server: 21 and later have virtual threads. */
final class JerseyLoadTest extends LoadSpec {

    private static Process server;
    private static URI base;

    @BeforeAll
    static void start() throws IOException {
        File log = new File("target/load-grizzly.log");
        server = new ProcessBuilder(
                Path.of(System.getProperty("load.java", System.getProperty("java.home")), "bin", "java").toString(),
                "-Xmx256m", "-cp", System.getProperty("java.class.path"), LoadServer.class.getName())
                .redirectError(log).start();
        BufferedReader told = server.inputReader();
        String address = told.readLine();
        if (address == null) {
            throw new IllegalStateException("the server did not start; see " + log);
        }
        base = URI.create(address);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.getOutputStream().close();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }

    @Override
    protected URI base() {
        return base;
    }
}
