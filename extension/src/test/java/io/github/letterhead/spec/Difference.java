package io.github.letterhead.spec;

/**
 * A difference between runtimes that Letterhead cannot remove; each is explained in {@code docs/runtimes.md}, those of
 * a JSON provider in {@code docs/response-model.md}.
 */
public enum Difference {
    /** The runtime gives a CompletionStage or AsyncResponse that completes with null the status 200, not 204. */
    ASYNC_NULL_IS_200,
    /** No CDI container: {@code @Inject} is not available. */
    NO_CDI,
    /** No HK2 service locator. */
    NO_HK2,
    /** No Jakarta Servlet. */
    NO_SERVLET,
    /** Every resource class is a CDI bean: its constructor needs {@code @Inject}, {@code @Context} does not do. */
    NO_CONTEXT_CONSTRUCTOR,
    /** A {@code @BeanParam} class needs a constructor without parameters. */
    NO_BEAN_PARAM_CONSTRUCTOR,
    /** The server leaves Content-Length out of a 205, whatever it is told. */
    NO_LENGTH_OF_RESET_CONTENT,
    /** The runtime hands a CompletionCallback an exception of its own around the one that a resource method threw. */
    CALLBACK_GETS_WRAPPED_EXCEPTION,
    /** The runtime finds no media type for an entity if neither the method nor the client names one. */
    NEEDS_PRODUCES_OR_ACCEPT,
    /** The runtime swallows a body writer's close(): the response stays open until the writer is done. */
    IGNORES_CLOSE_BY_BODY_WRITERS,
    /** A constant of a mapper or of abortWith keeps the media type of its first request. */
    CONSTANT_KEEPS_MEDIA_TYPE,
    /** The JSON provider writes neither maps nor lists in lists as an entity, and a map below as a list of entries. */
    JSON_WITHOUT_MAPS,
    /** The JSON provider writes an element by its declared class: none of Object, and with its type where that is T. */
    JSON_BY_DECLARED_TYPE
}
