package io.github.letterhead.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Lets through what a selection keeps of the JSON in UTF-8 that a provider writes, cut wherever it likes.
 *
 * <ul>
 * <li><b>As written.</b> What stays is copied byte for byte: numbers, escapes, repeated names. Blanks before a member
 * or element stay or go with it, those behind a value that goes, up to the next comma or bracket, go.</li>
 * <li><b>Names</b> are compared by their decoded text.</li>
 * <li><b>Fails closed.</b> All of the text is checked against RFC 8259, what goes no less than what stays; at the
 * first byte that does not fit, {@link BrokenJson} is thrown and nothing more leaves, not even what had been kept but
 * not written yet. A byte order mark, UTF-16, comments, NaN and more than 20,000 levels do not fit. A text of no
 * bytes at all is let pass: some write that for a null.</li>
 * <li><b>Memory</b> does not grow with the text: 8 KB for what is kept, at most 256 names that are expected to come
 * again, the longest name of the selection, and, where the text is cut in the middle, one name with the blanks around
 * it. For the depth it takes some 50 bytes for each level, whatever is selected.</li>
 * </ul>
 *
 * <p>Made for one text and one thread at a time. After any failure, one of the stream behind included, it stays closed.
 */
public final class JsonFilterStream extends OutputStream {

    private final OutputStream out;
    private final KeptBytes kept;
    private final JsonFilter filter;
    private final byte[] single = new byte[1];
    private State state = State.OPEN;
    private boolean closed;
    private BrokenJson broken;

    private enum State { OPEN, FINISHED, FAILED }

    public JsonFilterStream(OutputStream out, Selection selection) {
        this.out = Objects.requireNonNull(out, "out");
        kept = new KeptBytes(out);
        filter = new JsonFilter(selection, kept);
    }

    @Override
    public void write(int octet) throws IOException {
        single[0] = (byte) octet;
        write(single, 0, 1);
    }

    @Override
    public void write(byte[] text, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, text.length);
        begin();
        try {
            filter.write(text, offset, offset + length);
        } catch (BrokenJson e) {
            broken = e;
            throw e;
        }
        state = State.OPEN;
    }

    /** Passes on what is known to stay. */
    @Override
    public void flush() throws IOException {
        if (state == State.OPEN) {
            begin();
            kept.writeOut();
            state = State.OPEN;
        }
        if (state != State.FAILED) {
            out.flush();
        }
    }

    /**
     * The text ends here; all that stays of it is written to the stream behind, which is left open and not flushed.
     *
     * @throws BrokenJson if the text is not complete
     */
    public void finish() throws IOException {
        if (state == State.FINISHED) {
            return;
        }
        begin();
        try {
            filter.finish();
        } catch (BrokenJson e) {
            broken = e;
            throw e;
        }
        kept.writeOut();
        state = State.FINISHED;
    }

    /**
     * Finishes, and closes the stream behind. After a failure it does nothing: that stream, closed now, would look as
     * if the answer were complete.
     */
    @Override
    public void close() throws IOException {
        if (state != State.FAILED && !closed) {
            finish();
            closed = true;
            out.close();
        }
    }

    /** What is wrong with the text, also where someone between has caught or wrapped it; null while nothing is. */
    public BrokenJson broken() {
        return broken;
    }

    /** Has failed unless the caller says otherwise: whatever is thrown, there is no way to go on behind it. */
    private void begin() throws IOException {
        if (broken != null) {
            throw broken.again();
        }
        if (state != State.OPEN) {
            throw new IOException(state == State.FAILED ? "An earlier write of this JSON failed"
                    : "There is more JSON after its end");
        }
        state = State.FAILED;
    }
}
