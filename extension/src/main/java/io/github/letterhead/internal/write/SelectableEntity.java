package io.github.letterhead.internal.write;

import io.github.letterhead.internal.json.BrokenJson;
import io.github.letterhead.internal.json.Selection;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The entity of one answer, for a provider that leaves out by itself what may not leave. Whoever does so says when:
 * what is written at any other time is filtered, or refused.
 */
public interface SelectableEntity {

    /** What may leave. */
    Selection selection();

    /**
     * From now on, and until {@link #end}, what comes through the stream has been selected from.
     *
     * @param target any stream; it is tried out whether it leads here
     * @return whether it does, and nothing has come through it yet. If not, what comes is filtered here
     */
    boolean begin(OutputStream target) throws IOException;

    /** All has been written; what is still in a buffer comes when that is flushed, and nothing behind it. */
    void end(Flushable buffer) throws IOException;

    /** Notes that the JSON is none, whatever becomes of the exception, which is to be thrown. */
    BrokenJson broken(BrokenJson.Kind kind);
}
