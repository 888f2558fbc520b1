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
import java.util.ArrayList;
import java.util.List;

/** A server on a free port, in a process of its own; it has answered as it should when the constructor returns. */
final class Contestant implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Process process;
    private final URI uri;

    private Contestant(String name, int port, Process process) throws IOException, InterruptedException {
        this.name = name;
        this.uri = URI.create("http://127.0.0.1:" + port + "/headers-and-object/");
        this.process = process;
        awaitFirstAnswer();
    }

    /**
     * A class with a main method that takes names, each with a port to serve that on: all in one process, since what
     * the compiler makes of the same server differs more from JVM to JVM than what is compared.
     */
    static List<Contestant> java(String server, List<String> names) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xms1g", "-Xmx1g", "-cp",
                System.getProperty("java.class.path"), server));
        List<Integer> ports = new ArrayList<>();
        for (String name : names) {
            ports.add(freePort());
            command.add(name);
            command.add(Integer.toString(ports.get(ports.size() - 1)));
        }
        Process process = start(command);
        List<Contestant> contestants = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            contestants.add(new Contestant(names.get(i), ports.get(i), process));
        }
        return contestants;
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(File.createTempFile("contestant", ".log")).start();
    }

    /** Uvicorn with one worker process, as it starts by itself; the access log is off, as the others have none. */
    static Contestant fastApi(String python, Path application) throws IOException, InterruptedException {
        int port = freePort();
        return new Contestant("fastapi", port, start(List.of(python, "-m", "uvicorn", "--host", "127.0.0.1", "--port",
                Integer.toString(port), "--log-level", "warning", "--no-access-log", "--app-dir",
                application.getParent().toString(), "original:app")));
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
