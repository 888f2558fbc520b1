package io.github.letterhead.internal.write;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/**
 * What a runtime is told while an answer is written, so that a response asked for late is born as old as its answer.
 */
public interface WriteEvents {

    /** Called before the entity of an answer may be replaced: what was to replace that of an earlier one is void. */
    default void judging(ContainerRequestContext request) {
        // Most runtimes replace it in the answer itself.
    }

    /**
     * Called when the response filters have ended, and another entity is to be written: null, or one of this type.
     * What requests share keeps its own.
     */
    void replaceEntity(ContainerRequestContext request, ContainerResponseContext answer, Object entity, Type type);

    /**
     * Called when an entity could not be written and nothing of the answer was sent. One that was made of an exception
     * becomes a 500, since a second exception would not be mapped any more.
     *
     * @return whether it was
     */
    boolean failsInPlace();

    /** Called when an answer lost its entity and became a 500, so that nobody puts a body of his own in its place. */
    default void emptied(ContainerRequestContext request) {
        // Few runtimes let anyone do that.
    }

    /** Called once the response filters have ended: a response asked for from now on is sealed, too. */
    void writing(ContainerRequestContext request, ContainerResponseContext answer);

    /** The stream that tells {@link #begun} at the first byte, flush or close by the message body writer. */
    default OutputStream watched(OutputStream entity, WriterInterceptorContext context) {
        return new EntityStream(entity, context, this);
    }

    /** Called when there is no entity, so that whoever asks for the response now comes too late. */
    void begun(ContainerRequestContext request);

    /** Called when the entity begins, with the same effect. */
    void begun(WriterInterceptorContext context);

    /** Whether the stream, a {@link #watched} one or null, has told so. */
    default boolean hasBegun(OutputStream watched) {
        return watched instanceof EntityStream stream && stream.hasBegun();
    }

    /** Called when an answer could not be written and its head was not sent. These are its headers and cookies. */
    void notWriting(MultivaluedMap<String, Object> headers, List<Object> cookies);

    /** Whether the head can no longer be changed: the container has answered. */
    boolean isHeadSent(ContainerRequestContext request, ContainerResponseContext answer);

    /** The same, of the answer to the request on this thread. */
    boolean isHeadSent();
}
