package io.github.letterhead.spec;

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
 * Speaks HTTP/1.1 over a plain socket, since a client that tidies header lines cannot prove their number and order.
 * One connection for each exchange, closed by the server.
 */
public final class Wire {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final URI base;

    public Wire(URI base) {
        this.base = base;
    }

    /** {@code path} is relative to the base; {@code headers} are whole lines such as {@code "Accept: text/plain"}. */
    public Answer get(String path, String... headers) {
        return exchange("GET", path, null, headers);
    }

    public Answer exchange(String method, String path, String body, String... headers) {
        URI target = base.resolve(path);
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        StringBuilder head = new StringBuilder(method).append(' ').append(target.getRawPath()).append(query)
                .append(" HTTP/1.1\r\nHost: ").append(base.getHost()).append(':').append(base.getPort())
                .append("\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        if (body != null) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        byte[] received;
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            received = readAll(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
        return parse(new String(received, StandardCharsets.ISO_8859_1), method + " " + target);
    }

    private static byte[] readAll(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        in.transferTo(all);
        return all.toByteArray();
    }

    private static Answer parse(String text, String what) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError(what + " was answered with no complete head: <" + text + ">");
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        String[] statusLine = lines[0].split(" ", 3);
        List<Answer.Line> headers = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.add(new Answer.Line(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip()));
        }
        Answer head = new Answer(Integer.parseInt(statusLine[1]), headers, "", text);
        String body = text.substring(end + 4);
        boolean chunked = head.values("Transfer-Encoding").stream().anyMatch("chunked"::equalsIgnoreCase);
        String decoded = chunked ? unchunk(body) : body;
        String utf8 = new String(decoded.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new Answer(head.status(), headers, utf8, text);
    }

    private static String unchunk(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (true) {
            int eol = body.indexOf("\r\n", at);
            if (eol < 0) {
                return whole.append("<chunked body broken off>").toString();
            }
            int size = Integer.parseInt(body.substring(at, eol).split(";")[0].strip(), 16);
            if (size == 0) {
                return whole.toString();
            }
            if (eol + 2 + size > body.length()) {
                return whole.append("<chunked body broken off>").toString();
            }
            whole.append(body, eol + 2, eol + 2 + size);
            at = eol + 2 + size + 2;
        }
    }
}
