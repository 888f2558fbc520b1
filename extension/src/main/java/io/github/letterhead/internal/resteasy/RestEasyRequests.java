package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.RequestResponse;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/** The requests of one RESTEasy deployment: which one a thread serves, and what was collected for it. */
final class RestEasyRequests {

    /** The request property with the answer that is being written. */
    static final String ANSWER = "io.github.letterhead.answer";
    /** The value of that property once the entity has begun. */
    static final Object BEGUN = "begun";

    private final ResteasyProviderFactory providers;

    RestEasyRequests(ResteasyProviderFactory providers) {
        this.providers = providers;
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

    /** Null on a thread that serves no request. */
    CollectedResponse currentResponse() {
        HttpRequest current = current();
        return current == null ? null : response(current);
    }

    CollectedResponse response(HttpRequest request) {
        CollectedResponse response = (CollectedResponse) request.getAttribute(RequestResponse.PROPERTY);
        return response == null ? newResponse(request) : response;
    }

    /** A response asked for late is born as old as its answer. */
    private CollectedResponse newResponse(HttpRequest request) {
        synchronized (request) {
            CollectedResponse response = (CollectedResponse) request.getAttribute(RequestResponse.PROPERTY);
            if (response == null) {
                response = new CollectedResponse();
                request.setAttribute(RequestResponse.PROPERTY, response);
                HttpResponse answer = currentHttpResponse();
                if (request.getAttribute(ANSWER) == BEGUN || answer != null && answer.isCommitted()) {
                    response.close();
                } else if (request.getAttribute(ANSWER) != null) {
                    response.seal();
                }
            }
            return response;
        }
    }
}
