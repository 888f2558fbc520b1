package io.github.letterhead.internal.write;

import io.github.letterhead.internal.collect.CollectedResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One request and its answer, as a runtime keeps it. It is also the stream that notices the first byte, flush or close
 * of a message body writer, since every request pays for an object.
 */
public abstract class Exchange extends OutputStream {

    /** Null if nobody asked for it. */
    private volatile CollectedResponse collected;
    private OutputStream entity;
    private volatile boolean begun;
    private boolean entered;

    protected Exchange(CollectedResponse collected) {
        this.collected = collected;
    }

    /** Null if nobody asked for it. */
    public final CollectedResponse collected() {
        return collected;
    }

    protected final void collect(CollectedResponse response) {
        collected = response;
    }

    /** Whether the entity of the answer has begun, or there is none, so that nothing can be added to the head. */
    protected final boolean hasBegun() {
        return begun;
    }

    /** Called once the response filters have ended: a response asked for from now on is sealed, too. */
    protected abstract void writing(ContainerRequestContext request, ContainerResponseContext answer);

    /** Nothing can be added to the head any more: the response closes, and whoever asks for it now comes too late. */
    protected final void begin() {
        if (!begun) {
            begun = true;
            beginning();
            closeResponse();
        }
    }

    /** Another answer is on its way in place of the one before. */
    protected final void startAgain() {
        if (begun) {
            begun = false;
        }
    }

    protected final void closeResponse() {
        if (collected != null) {
            collected.close();
        }
    }

    /** Called when the entity begins. */
    protected abstract void beginning();

    /** The stream that tells {@link #begin} at the first byte, flush or close by the message body writer. */
    protected OutputStream watched(OutputStream newEntity, WriterInterceptorContext context) {
        entity = newEntity;
        return this;
    }

    /** Where this leads; null before anything is written. */
    final OutputStream entity() {
        return entity;
    }

    /** To be called when the writer has ended: another one may still be writing. */
    final void leadAgainTo(OutputStream before) {
        if (before != null) {
            entity = before;
        }
    }

    /** Whether this is the outermost of our interceptors, which alone knows that the answer has failed for good. */
    final boolean enter() {
        boolean isOutermost = !entered;
        entered = true;
        return isOutermost;
    }

    /** Whether one of our interceptors is around those of the application; where that has none, there is none. */
    final boolean isEntered() {
        return entered;
    }

    final void leave() {
        entered = false;
    }

    /** Called when an answer could not be written and its head was not sent. These are its headers and cookies. */
    protected abstract void notWriting(MultivaluedMap<String, Object> headers, List<Object> cookies);

    /** Whether the head can no longer be changed: the container has answered. */
    protected abstract boolean isHeadSent();

    // ---- the stream

    @Override
    public final void write(int octet) throws IOException {
        begin();
        entity.write(octet);
    }

    @Override
    public final void write(byte[] octets, int offset, int length) throws IOException {
        if (length > 0) {
            begin();
            entity.write(octets, offset, length);
        } else if (entity instanceof FilteredEntity) {
            // Others may take the first call for the first byte.
            entity.write(octets, offset, length);
        }
    }

    @Override
    public final void flush() throws IOException {
        begin();
        entity.flush();
    }

    @Override
    public final void close() throws IOException {
        begin();
        entity.close();
    }
}
