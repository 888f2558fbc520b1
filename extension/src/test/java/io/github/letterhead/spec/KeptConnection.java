package io.github.letterhead.spec;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A connection that several exchanges share, read byte by byte: an answer ends where its head says so, and what stands
 * behind it is not lost, as it would be the next answer for a client or a cache.
 */
final class KeptConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final URI base;
    private final Socket socket;
    private final InputStream in;

    KeptConnection(URI base) throws IOException {
        this.base = base;
        socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** The path is relative to the base and as it is to be sent; one character of it and of the lines is one byte. */
    Answer exchange(String method, String path, List<String> lines) throws IOException {
        StringBuilder head = new StringBuilder(method).append(' ').append(base.getRawPath()).append(path)
                .append(" HTTP/1.1\r\nHost: ").append(base.getHost()).append(':').append(base.getPort()).append("\r\n");
        lines.forEach(line -> head.append(line).append("\r\n"));
        socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return read();
    }

    private Answer read() throws IOException {
        String head = readHead();
        List<Answer.Line> lines = new ArrayList<>();
        String[] parts = head.split("\r\n", -1);
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            lines.add(new Answer.Line(parts[i].substring(0, Math.max(colon, 0)),
                    parts[i].substring(colon + 1).strip()));
        }
        int status = Integer.parseInt(parts[0].split(" ", 3)[1]);
        Answer empty = new Answer(status, lines, "", head);
        return new Answer(status, lines, readBody(empty), head);
    }

    /** Without the empty line at its end. */
    private String readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("No complete head: <" + head + ">");
            }
            head.append((char) octet);
        }
        return head.substring(0, head.length() - 4);
    }

    private String readBody(Answer head) throws IOException {
        if (head.status() == 204 || head.status() == 304) {
            return "";
        } else if (head.values("Transfer-Encoding").stream().anyMatch("chunked"::equalsIgnoreCase)) {
            return readChunks();
        }
        String length = head.header("Content-Length");
        byte[] body = length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
        return new String(body, StandardCharsets.UTF_8);
    }

    private String readChunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(readLine(), 16); size > 0; size = Integer.parseInt(readLine(), 16)) {
            body.write(in.readNBytes(size));
            readLine();
        }
        readLine();
        return body.toString(StandardCharsets.UTF_8);
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read()) {
            line.append((char) octet);
        }
        return line.toString().strip();
    }

    /** What has come, or is on its way, behind the last answer. */
    String rest() throws IOException {
        socket.shutdownOutput();
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
