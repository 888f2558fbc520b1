package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.ReturnShape;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;

/**
 * Sees a Response that a method returns, or completes a stage with, before Jersey does, which refuses one that was sent
 * before (AbstractJavaResourceMethodDispatcher.dispatch, Jersey 3.1.0 to 3.1.11 and 4.0), and changes the others. The
 * test {@code aSharedResponseWithEntityIsSentAgainWhereNothingUsesLetterhead} will tell when this can go.
 */
final class ReturnedResponses implements ResourceMethodInvocationHandlerProvider {

    private static final InvocationHandler PLAIN_CALL = (target, method, arguments) -> method.invoke(target, arguments);

    private final JerseyRequests requests;
    private final InjectionManager injections;
    private final FirstUse firstUse = new FirstUse();
    private final Set<Method> seen = ConcurrentHashMap.newKeySet();

    ReturnedResponses(JerseyRequests requests, InjectionManager injections) {
        this.requests = requests;
        this.injections = injections;
    }

    /** Whether every Response of that method comes by here; if not, it may be completed with, or others come first. */
    boolean see(Method method) {
        return seen.contains(method);
    }

    @Override
    public InvocationHandler create(Invocable invocable) {
        Method method = invocable.getHandlingMethod();
        InvocationHandler call = callOf(invocable);
        if (ReturnShape.isSuspended(method) || CompletionStage.class.isAssignableFrom(method.getReturnType())
                && !ReturnShape.admitsDetached(method)) {
            return (target, called, arguments) -> {
                copyNext();
                return copied(call.invoke(target, called, arguments));
            };
        }
        if (!ReturnShape.admitsDetached(method)) {
            return (target, called, arguments) -> invoked(call, target, called, arguments);
        }
        if (ReturnShape.isResponseAtOnce(method)) {
            seen.add(method);
            return (target, called, arguments) -> own(invoked(call, target, called, arguments));
        }
        return (target, called, arguments) -> copied(call.invoke(target, called, arguments));
    }

    /** What is thrown, or mapped to, may be shared, too. */
    private Object invoked(InvocationHandler call, Object target, Method called, Object[] arguments) throws Throwable {
        try {
            return call.invoke(target, called, arguments);
        } catch (Throwable e) {
            copyNext();
            throw e;
        }
    }

    /**
     * Jersey has pushed its steps when it calls the method, so that ours comes before them: the one that chooses a
     * media type, and the one that adds the annotations of the method to those of what an AsyncResponse is resumed
     * with, each time anew.
     */
    private void copyNext() {
        RequestProcessingContext processing = requests.current();
        if (processing != null) {
            CopyStage.push(processing);
        }
    }

    /** Others, such as that for EJBs, know how to call their methods. */
    private InvocationHandler callOf(Invocable invocable) {
        for (ResourceMethodInvocationHandlerProvider provider
                : injections.<ResourceMethodInvocationHandlerProvider>getAllInstances(
                        ResourceMethodInvocationHandlerProvider.class)) {
            InvocationHandler call = provider == this ? null : provider.create(invocable);
            if (call != null) {
                return call;
            }
        }
        return PLAIN_CALL;
    }

    /** Most are made for one request alone, which may have it as it is if nothing beside Jersey may change it. */
    private Object own(Object returned) {
        if (!(returned instanceof OutboundJaxrsResponse response)) {
            return copied(returned);
        }
        RequestProcessingContext processing = requests.current();
        if (processing == null || requests.otherSteps().areAny()) {
            return SharedAnswer.copy(response);
        }
        JerseyExchange exchange = requests.exchange(processing.request());
        boolean isUnchanged = exchange.collected() == null
                && SharedAnswer.isUnchangedByJersey(response, processing.request());
        OutboundMessageContext message = response.getContext();
        return isUnchanged && (!message.hasEntity() || firstUse.begins(message, exchange))
                ? response : SharedAnswer.copy(response);
    }

    private static Object copied(Object returned) {
        if (returned instanceof CompletionStage<?> stage) {
            return ReturnedStage.ofCopy(stage);
        }
        return returned instanceof Response response ? SharedAnswer.copy(response) : returned;
    }
}
