package io.github.letterhead.load;

import io.github.letterhead.load.served.Token;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that goes away: within its own request, before the answer, after its first bytes, or in the middle. */
final class HangUp {

    private static final int STAGES = 4;
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int MIDDLE = 100_000;

    private HangUp() {
    }

    static void on(URI target, String token) throws IOException {
        byte[] request = ("GET " + target.getRawPath() + "?" + target.getRawQuery() + " HTTP/1.1\r\nHost: "
                + target.getAuthority() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        int stage = Token.choice(token, STAGES);
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            if (token.hashCode() % 2 == 0) {
                // Closed with a reset.
                socket.setSoLinger(true, 0);
            }
            socket.getOutputStream().write(request, 0, stage == 0 ? request.length / 2 : request.length);
            if (stage > 1) {
                read(socket.getInputStream(), stage == 2 ? 1 : MIDDLE);
            }
        }
    }

    private static void read(InputStream in, int bytes) throws IOException {
        if (in.readNBytes(bytes).length < bytes) {
            throw new IOException("the server hung up first");
        }
    }
}
