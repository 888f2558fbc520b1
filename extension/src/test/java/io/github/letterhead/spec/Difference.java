package io.github.letterhead.spec;

/** A difference between runtimes that Letterhead cannot remove; each is explained in {@code docs/runtimes.md}. */
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
    NO_BEAN_PARAM_CONSTRUCTOR
}
