package io.github.letterhead.internal.resteasy;

import io.github.letterhead.Response;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.RequestResponse;
import io.github.letterhead.internal.fold.Folding;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.function.Supplier;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jboss.resteasy.core.interception.jaxrs.ResponseContainerRequestContext;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/** The requests of one RESTEasy deployment: which one a thread serves, and what was collected for it. */
final class RestEasyRequests {

    /** The request property with the answer: as its filters see it, then as it is to be written. */
    static final String ANSWER = "io.github.letterhead.answer";
    /** The value of that property once the entity has begun. */
    static final Object BEGUN = "begun";

    private final ResteasyProviderFactory providers;
    /** An object of its own, held here, so that it lives as long as the application does. */
    final Supplier<Response> current = this::currentResponse;
    private volatile Folding folding;

    RestEasyRequests(ResteasyProviderFactory providers) {
        this.providers = providers;
    }

    void foldLateWith(Folding newFolding) {
        folding = newFolding;
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
                HttpResponse http = currentHttpResponse();
                Object answer = request.getAttribute(ANSWER);
                if (answer == BEGUN || http != null && http.isCommitted()) {
                    response.close();
                } else if (answer instanceof ContainerResponseContext filtered) {
                    folding.fold(response, new ResponseContainerRequestContext(request), filtered);
                } else if (answer instanceof BuiltResponse sealed) {
                    folding.foldLate(response, new ResponseContainerRequestContext(request),
                            new ContainerResponseContextImpl(request, http, sealed, null, null, null, null));
                }
            }
            return response;
        }
    }
}
