package io.github.letterhead.fuzz;

import java.io.IOException;
import java.io.OutputStream;

/** Writes bytes as a provider might: in pieces of any length, at an offset, single ones, and flushed in between. */
final class Pieces {

    private Pieces() {
    }

    /** A cut is the length of the next piece, modulo 64; its seventh bit says whether to flush. No cuts, one piece. */
    static void write(byte[] bytes, byte[] cuts, OutputStream out) throws IOException {
        int at = 0;
        for (int i = 0; at < bytes.length; i++) {
            int cut = cuts.length == 0 ? 0 : cuts[i % cuts.length];
            int length = cuts.length == 0 ? bytes.length : Math.min(cut & 63, bytes.length - at);
            if (length == 1) {
                out.write(bytes[at]);
            } else {
                byte[] buffer = new byte[length + 5];
                System.arraycopy(bytes, at, buffer, 3, length);
                out.write(buffer, 3, length);
            }
            if ((cut & 64) != 0) {
                out.flush();
            }
            at += length;
            if (length == 0 && i >= cuts.length) {
                out.write(bytes, at, bytes.length - at);
                return;
            }
        }
    }
}
