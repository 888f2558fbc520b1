package io.github.letterhead.internal.jersey;

import io.github.letterhead.Response;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.ReturnShapes;
import jakarta.ws.rs.ext.Providers;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.glassfish.hk2.api.ActiveDescriptor;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.BuilderHelper;
import org.glassfish.jersey.inject.hk2.Hk2RequestScope;
import org.glassfish.jersey.internal.inject.ForeignDescriptor;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestContext;
import org.glassfish.jersey.process.internal.RequestScope;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.glassfish.jersey.server.internal.process.RequestProcessingContextReference;

/** The requests of one Jersey application: which one a thread serves, and what was collected for it. */
final class JerseyRequests {

    /** The request property that tells another exchange, should someone put a writer around the first. */
    private static final String RESPONSE = "io.github.letterhead.response";

    private final InjectionManager injections;
    private final boolean leavesUnmapped;
    private final ReturnShapes shapes = new ReturnShapes();
    private final ServletHeaders servletHeaders;
    private final OtherSteps otherSteps;
    /** An object of its own, held here, so that it lives as long as the application does. */
    final Supplier<Response> current = this::currentResponse;
    private volatile Scope scope;
    private volatile Folding folding;

    /** Where Jersey keeps the request of a thread. An HK2 look-up finds the same, at twenty times the cost. */
    private record Scope(RequestScope requests, ForeignDescriptor reference) {
    }

    JerseyRequests(InjectionManager injections, boolean leavesUnmapped, BooleanSupplier changesAnswers) {
        this.injections = injections;
        this.leavesUnmapped = leavesUnmapped;
        this.servletHeaders = new ServletHeaders(injections);
        this.otherSteps = new OtherSteps(injections, changesAnswers);
    }

    void foldLateWith(Folding newFolding) {
        folding = newFolding;
    }

    Folding folding() {
        return folding;
    }

    /** Whether an exception that nothing maps is left to the container. */
    boolean leavesUnmapped() {
        return leavesUnmapped;
    }

    Providers providers() {
        return injections.getInstance(Providers.class);
    }

    ReturnShapes shapes() {
        return shapes;
    }

    ServletHeaders servletHeaders() {
        return servletHeaders;
    }

    /** The one of the request; made here where a filter came before ours, or someone put a writer around it. */
    JerseyExchange exchange(ContainerRequest request) {
        if (request.getResponseWriter() instanceof JerseyExchange present) {
            return present;
        }
        JerseyExchange exchange = new JerseyExchange(request.getResponseWriter(), this,
                (CollectedResponse) request.getProperty(RESPONSE));
        request.setWriter(exchange);
        return exchange;
    }

    OtherSteps otherSteps() {
        return otherSteps;
    }

    /** Null on a thread that serves no request of this application. */
    RequestProcessingContext current() {
        RequestContext context = scopeOfThread();
        RequestProcessingContextReference reference = context instanceof Hk2RequestScope.Instance instance
                ? instance.get(scope.reference()) : null;
        return reference == null ? null : reference.get();
    }

    /** Null on a thread that serves no request of this application. */
    CollectedResponse currentResponse() {
        RequestProcessingContext current = current();
        return current == null ? null : response(current.request());
    }

    /** The request is the one that the calling thread serves. */
    CollectedResponse response(ContainerRequest request) {
        CollectedResponse response = exchange(request).collected();
        return response == null ? newResponse(request, current()) : response;
    }

    private CollectedResponse newResponse(ContainerRequest request, RequestProcessingContext processing) {
        synchronized (request) {
            JerseyExchange exchange = exchange(request);
            if (exchange.collected() == null && exchange.isHeadSent()) {
                // The request may have been recycled, so nothing can be kept in it, nor need be.
                CollectedResponse late = new CollectedResponse();
                late.close();
                return late;
            } else if (exchange.collected() == null) {
                CollectedResponse response = new CollectedResponse();
                request.setProperty(RESPONSE, response);
                servletHeaders.settleStatus();
                exchange.collecting(response, request, processing);
            }
            return exchange.collected();
        }
    }

    private RequestContext scopeOfThread() {
        if (scope == null) {
            scope = scope();
        }
        try {
            return scope.requests().current();
        } catch (IllegalStateException outsideOfAnyRequest) {
            // The only way in which Jersey tells.
            return null;
        }
    }

    private Scope scope() {
        ServiceLocator locator = injections.getInstance(ServiceLocator.class);
        ActiveDescriptor<?> reference = locator.getBestDescriptor(
                BuilderHelper.createContractFilter(RequestProcessingContextReference.class.getName()));
        return new Scope(injections.getInstance(RequestScope.class), ForeignDescriptor.wrap(reference));
    }
}
