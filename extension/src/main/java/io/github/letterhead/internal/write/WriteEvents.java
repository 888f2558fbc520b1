package io.github.letterhead.internal.write;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.lang.reflect.Type;

/** What a runtime is told about the entity of an answer, and where it keeps the {@link Exchange}. */
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

    /** The one of the request. */
    Exchange exchange(ContainerRequestContext request);

    /** The same. */
    Exchange exchange(WriterInterceptorContext context);
}
