package io.github.letterhead.benchmark.throughput;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A server process, started on a free port; it has answered once as it should when the constructor returns. */
final class Contestant implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Process process;
    private final URI uri;

    private Contestant(String name, int port, List<String> command) throws IOException, InterruptedException {
        this.name = name;
        this.uri = URI.create("http://127.0.0.1:" + port + "/headers-and-object/");
        this.process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(File.createTempFile(name, ".log")).start();
        awaitFirstAnswer();
    }

    /** A class with a main method that takes the port and the name. */
    static Contestant java(String server, String name) throws IOException, InterruptedException {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Contestant(name, port, List.of(java, "-Xms512m", "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), server, Integer.toString(port), name));
    }

    /** Uvicorn with one worker process, as it starts by itself; the access log is off, as the others have none. */
    static Contestant fastApi(String python, Path application) throws IOException, InterruptedException {
        int port = freePort();
        return new Contestant("fastapi", port, List.of(python, "-m", "uvicorn", "--host", "127.0.0.1", "--port",
                Integer.toString(port), "--log-level", "warning", "--no-access-log", "--app-dir",
                application.getParent().toString(), "original:app"));
    }

    String name() {
        return name;
    }

    URI uri() {
        return uri;
    }

    /** What the process has taken so far, in steps of the system's clock, of ten milliseconds mostly. */
    Duration processorTime() {
        return process.info().totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("The system tells no processor time of " + name));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitFirstAnswer() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                verify(client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()));
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    close();
                    throw new IOException(name + " does not answer", notYet);
                }
                Thread.sleep(100);
            }
        }
    }

    private static void verify(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 404) {
            throw new IOException("The port is open, the application is not there yet");
        } else if (answer.statusCode() != 200 || !answer.body().replace(" ", "").equals("{\"message\":\"HelloWorld\"}")
                || !answer.headers().allValues("X-Cat-Dog").equals(List.of("alone in the world"))) {
            throw new IllegalStateException("wrong answer: " + answer + " " + answer.body());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
