package io.github.letterhead.internal.fold;

import io.github.letterhead.internal.collect.CollectedResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Providers;
import java.lang.reflect.Method;
import java.net.URI;

/**
 * What the fold asks of a runtime, and Jakarta REST has no method for. A runtime answers; it decides nothing.
 */
public interface RuntimeFacts {

    /** The matched resource method; null if none was matched, or one that the runtime added by itself. */
    Method resourceMethod(ContainerRequestContext request);

    /** What the declaration of that method says; whatever there is no method for may be anything. */
    ReturnShape shape(ContainerRequestContext request, ContainerResponseContext answer);

    /** The class that the matched method was called on; null if none was matched. */
    Class<?> resourceClass(ContainerRequestContext request);

    /**
     * Whether the answer is what the method returned or completed with: no exception, no mapper, no abort. In doubt,
     * where the method may complete with anything, it is.
     */
    boolean isMethodResult(ContainerRequestContext request, ContainerResponseContext answer);

    /** Whether the answer was made of an exception, so that an exception now would not be mapped any more. */
    boolean isMapped(ContainerRequestContext request, ContainerResponseContext answer);

    /** Whether an asynchronous method that completes with null is answered with 200, not 204. */
    boolean completesNullWithOk();

    /**
     * Called before the first response filter: from now on the thread serves this request, whatever it did before,
     * and a response asked for is folded into this answer at once.
     *
     * @return the response of the request; null if nobody asked for it yet
     */
    CollectedResponse filtering(ContainerRequestContext request, ContainerResponseContext answer);

    /** The response of the request; null if nobody asked for it yet. */
    CollectedResponse collected(ContainerRequestContext request);

    /** Makes the answer what a returned Response of ours says, where the runtime could not do so before its filters. */
    void unwrap(MethodResult result, ContainerRequestContext request, ContainerResponseContext answer);

    /** The headers to change of an answer that application code made and may share between requests. */
    MultivaluedMap<String, Object> isolatedHeaders(ContainerRequestContext request, ContainerResponseContext answer);

    /** The same headers without what the runtime does at each look for the sake of {@code Content-Type}. */
    default <V> MultivaluedMap<String, V> plain(MultivaluedMap<String, V> headers) {
        return headers;
    }

    /** A relative location as the ResponseBuilder of the runtime resolves it. */
    URI absolute(URI location, UriInfo uriInfo);

    /** Whether the head can no longer be changed: the container has answered. */
    boolean isHeadSent(ContainerRequestContext request, ContainerResponseContext answer);

    /** Whether the calling thread serves a request, so that the application has started. */
    boolean isServing();

    /** Those of the application, to be asked when it has started. */
    Providers providers();

    /** Called for each method whose answers get another entity, to register with it what the runtime needs for that. */
    void modelled(FeatureContext method);
}
