package io.github.letterhead.internal.json;

import java.io.IOException;
import java.io.OutputStream;

/** What stays, gathered: runs are often short, and a failure that is near enough comes before the first byte left. */
final class KeptBytes {

    private static final int SIZE = 8_192;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int count;

    KeptBytes(OutputStream out) {
        this.out = out;
    }

    void write(byte[] text, int from, int to) throws IOException {
        int length = to - from;
        if (length > SIZE - count) {
            writeOut();
            if (length >= SIZE) {
                out.write(text, from, length);
                return;
            }
        }
        System.arraycopy(text, from, buffer, count, length);
        count += length;
    }

    void writeOut() throws IOException {
        int length = count;
        count = 0;
        if (length > 0) {
            out.write(buffer, 0, length);
        }
    }
}
