package io.github.letterhead.internal.resteasy;

import io.github.letterhead.Response;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.fold.Folding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.InterceptorContext;
import jakarta.ws.rs.ext.Providers;
import java.util.function.Supplier;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/**
 * The requests of one RESTEasy deployment: which one a thread serves, what was collected for it, and what its answer
 * needs.
 */
final class RestEasyRequests {

    /** The property of the configuration where these can be found again. */
    static final String PROPERTY = "io.github.letterhead.requests";
    /** The request property with the exchange. */
    private static final String EXCHANGE = "io.github.letterhead.exchange";

    private final ResteasyProviderFactory providers;
    /** An object of its own, held here, so that it lives as long as the application does. */
    final Supplier<Response> current = this::currentResponse;
    private final SharedResponses sharedResponses = new SharedResponses(this);
    private final FailedHead failedHead = new FailedHead(this);
    private final ServletVary servletVary;
    private final MediaTypeTexts mediaTypeTexts;
    private volatile Folding folding;
    private volatile boolean arePatched;

    RestEasyRequests(ResteasyProviderFactory providers) {
        this.providers = providers;
        this.mediaTypeTexts = new MediaTypeTexts(providers);
        this.servletVary = new ServletVary(providers, sharedResponses);
    }

    void foldLateWith(Folding newFolding) {
        folding = newFolding;
    }

    SharedResponses sharedResponses() {
        return sharedResponses;
    }

    ServletVary servletVary() {
        return servletVary;
    }

    MediaTypeTexts mediaTypeTexts() {
        return mediaTypeTexts;
    }

    FailedHead failedHead() {
        return failedHead;
    }

    /** There is a method for PATCH. */
    void patched() {
        arePatched = true;
    }

    /**
     * Whether a method is called for what a patch is to be applied to, and not for an answer. RESTEasy tells by the
     * headers it has put there alone (AbstractPatchMethodFilter, RESTEasy 6.2 and 7.0). A client that sends the same
     * gets the same answer. The test {@code aPatchIsAppliedToWhatTheMethodForGetReturns} will tell when this can go.
     */
    boolean isForPatch(HttpRequest request) {
        return arePatched && MediaType.WILDCARD.equals(
                request.getHttpHeaders().getRequestHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
    }

    ResteasyProviderFactory providers() {
        return providers;
    }

    /** Null on a thread that serves no request. */
    HttpRequest current() {
        return providers.getContextData(HttpRequest.class);
    }

    HttpResponse currentHttpResponse() {
        return providers.getContextData(HttpResponse.class);
    }

    /**
     * Null on a thread that serves no request. An object may belong to several deployments, as CDI beans do, and what
     * RESTEasy keeps for a thread is that of all: the one that serves has its own settings.
     */
    CollectedResponse currentResponse() {
        HttpRequest current = current();
        RestEasyRequests serving = current == null ? null : serving();
        return serving == null ? null : serving.response(current);
    }

    /** Null for a deployment without Letterhead. */
    private RestEasyRequests serving() {
        Providers serving = providers.getContextData(Providers.class);
        return serving == providers ? this : serving instanceof ResteasyProviderFactory other
                && other.getProperty(PROPERTY) instanceof RestEasyRequests requests ? requests : null;
    }

    CollectedResponse response(HttpRequest request) {
        return response(request, null);
    }

    /** What sends the answer to the request is null if the caller does not know it. */
    CollectedResponse response(HttpRequest request, HttpResponse answer) {
        RestEasyExchange exchange = (RestEasyExchange) request.getAttribute(EXCHANGE);
        CollectedResponse response = exchange == null ? null : exchange.collected();
        return response == null ? newResponse(request, answer) : response;
    }

    private CollectedResponse newResponse(HttpRequest request, HttpResponse answer) {
        synchronized (request) {
            RestEasyExchange exchange = madeOnce(request);
            if (exchange.collected() == null) {
                exchange.collecting(new CollectedResponse(), request, folding, answer);
            }
            return exchange.collected();
        }
    }

    RestEasyExchange exchange(HttpRequest request) {
        Object present = request.getAttribute(EXCHANGE);
        return present == null ? exchangeMadeOnce(request) : (RestEasyExchange) present;
    }

    RestEasyExchange exchange(ContainerRequestContext request) {
        Object present = request.getProperty(EXCHANGE);
        return present == null ? exchangeMadeOnce(((PreMatchContainerRequestContext) request).getHttpRequest())
                : (RestEasyExchange) present;
    }

    RestEasyExchange exchange(InterceptorContext context) {
        Object present = context.getProperty(EXCHANGE);
        return present == null ? exchangeMadeOnce(current()) : (RestEasyExchange) present;
    }

    /** Made if there is none yet; several threads may ask first. */
    RestEasyExchange exchangeMadeOnce(HttpRequest request) {
        synchronized (request) {
            return madeOnce(request);
        }
    }

    private RestEasyExchange madeOnce(HttpRequest request) {
        RestEasyExchange exchange = (RestEasyExchange) request.getAttribute(EXCHANGE);
        if (exchange == null) {
            exchange = new RestEasyExchange(this);
            request.setAttribute(EXCHANGE, exchange);
        }
        return exchange;
    }
}
