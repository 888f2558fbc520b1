package io.github.letterhead.internal.write;

import java.io.IOException;
import java.io.OutputStream;

/** What has been selected from, on its way out. The first 8 KB are held until all is there, or more comes. */
final class SelectedBytes {

    private static final int HELD = 8_192;

    private final OutputStream out;
    private byte[] held;
    private int count;
    private boolean isPassing;
    private State state = State.OPEN;

    private enum State { OPEN, LAST, ENDED }

    SelectedBytes(OutputStream out) {
        this.out = out;
    }

    /** What comes now is the last of it. */
    void last() {
        state = State.LAST;
    }

    void end() {
        state = State.ENDED;
    }

    boolean isEnded() {
        return state == State.ENDED;
    }

    /** Whether more has come than is held. */
    boolean isPassing() {
        return isPassing;
    }

    void write(byte[] octets, int offset, int length) throws IOException {
        if (state == State.OPEN && !isPassing && length <= HELD - count) {
            hold(octets, offset, length);
            return;
        }
        isPassing |= state == State.OPEN;
        if (count > 0) {
            int before = count;
            count = 0;
            out.write(held, 0, before);
        }
        out.write(octets, offset, length);
    }

    private void hold(byte[] octets, int offset, int length) {
        if (held == null) {
            held = new byte[HELD];
        }
        System.arraycopy(octets, offset, held, count, length);
        count += length;
    }

    /** All is there. */
    void finish() throws IOException {
        if (count > 0) {
            out.write(held, 0, count);
            count = 0;
        }
    }
}
