package io.github.letterhead.internal.write;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.OutputStream;
import java.util.List;

/** What a runtime is told while an answer is written, so that a response asked for late is born as old as its answer. */
public interface WriteEvents {

    /** Called once the response filters have ended: a response asked for from now on is sealed, too. */
    void writing(ContainerRequestContext request, ContainerResponseContext answer);

    /** The stream that tells {@link #begun} at the first byte, flush or close by the message body writer. */
    default OutputStream watched(OutputStream entity, WriterInterceptorContext context) {
        return new EntityStream(entity, context, this);
    }

    /** Called when the entity begins, or when there is none: whoever asks for the response now comes too late. */
    void begun();

    /** Called when an answer could not be written and its head was not sent. These are its headers and cookies. */
    void notWriting(MultivaluedMap<String, Object> headers, List<Object> cookies);

    /** Whether the head of the answer to the request on this thread can no longer be changed. */
    boolean isHeadSent();
}
