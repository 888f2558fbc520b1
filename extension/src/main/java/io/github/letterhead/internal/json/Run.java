package io.github.letterhead.internal.json;

import java.io.IOException;
import java.util.Arrays;

/**
 * The bytes in hand: they are being kept, dropped, or wait until the value behind a name tells. Keeping and waiting
 * cost nothing as long as one piece of text holds all of it: what is kept goes on as one run, commas included.
 */
final class Run {

    private static final int DROPPED = 0;
    private static final int KEPT = 1;
    private static final int WAITING = 2;

    private final KeptBytes kept;
    private int flow = KEPT;
    private byte[] text;
    /** Where what is kept, but not yet written, begins. */
    private int from;
    /** Where what waits begins. */
    private int waitsFrom;
    /** What waits since an earlier piece of text: at most the blanks, a name, and a colon. */
    private byte[] held = new byte[64];
    private int heldLength;

    Run(KeptBytes kept) {
        this.kept = kept;
    }

    /** There is more text. */
    void begin(byte[] more, int at) {
        text = more;
        from = at;
        waitsFrom = at;
    }

    /** The text ends here; its array belongs to someone else. */
    void end(int end) throws IOException {
        if (flow == KEPT) {
            kept.write(text, from, end);
        } else if (flow == WAITING) {
            kept.write(text, from, waitsFrom);
            hold(end);
        }
        text = null;
    }

    private void hold(int end) {
        int length = end - waitsFrom;
        if (length > held.length - heldLength) {
            held = Arrays.copyOf(held, Math.max(2 * held.length, heldLength + length));
        }
        System.arraycopy(text, waitsFrom, held, heldLength, length);
        heldLength += length;
    }

    boolean isKept() {
        return flow == KEPT;
    }

    /** Whether some of what waits is in an earlier piece of text. */
    boolean holds() {
        return heldLength > 0;
    }

    int from() {
        return from;
    }

    int waitsFrom() {
        return waitsFrom;
    }

    /** What is kept begins here, what waits there. */
    void await(int keptFrom, int waitingFrom) {
        from = keptFrom;
        waitsFrom = waitingFrom;
    }

    /** Nothing waits any more: what begins here stays, or what follows goes. */
    void continueFrom(int keptFrom, boolean keeps) {
        from = keptFrom;
        flow = keeps ? KEPT : DROPPED;
    }

    /** From here on nobody knows yet. */
    void await(int at) {
        from = flow == KEPT ? from : at;
        waitsFrom = at;
        flow = WAITING;
    }

    /** What waited stays, and what follows. */
    void keep() throws IOException {
        if (holds()) {
            kept.write(held, 0, heldLength);
            heldLength = 0;
        }
        flow = KEPT;
    }

    /** What follows stays, from here on. */
    void keepFrom(int at) throws IOException {
        if (flow == DROPPED) {
            from = at;
        }
        keep();
    }

    /** What waited goes, and what follows. */
    void drop() throws IOException {
        kept.write(text, from, waitsFrom);
        heldLength = 0;
        flow = DROPPED;
    }
}
