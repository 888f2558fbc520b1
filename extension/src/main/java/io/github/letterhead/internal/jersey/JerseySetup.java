package io.github.letterhead.internal.jersey;

import io.github.letterhead.Response;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.fold.Settings;
import io.github.letterhead.internal.write.ReopenInterceptor;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.FeatureContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;

/** Registers what Jersey needs. Loaded only where Jersey is the runtime. */
public final class JerseySetup {

    private final FeatureContext context;
    private final JerseyRequests requests;
    private final JerseyRuntime runtime;

    /**
     * @param first the filter that comes before all others
     * @param changesAnswers whether Letterhead itself may change an answer though nobody asks for the response
     */
    public JerseySetup(FeatureContext context, Settings settings, ContainerRequestFilter first,
            BooleanSupplier changesAnswers) {
        this.context = context;
        InjectionManager injections = InjectionManagerProvider.getInjectionManager(context);
        requests = new JerseyRequests(injections, settings.leavesUnmapped() || sendsErrorsByStatus(context),
                changesAnswers);
        runtime = new JerseyRuntime(requests, Locations.of(context.getConfiguration()));
        context.register(new ExchangeFilter(requests, first));
        ReopenFeature.register(context, requests, new ReopenInterceptor(runtime));
        ReturnedResponses returned = new ReturnedResponses(requests, injections);
        context.register(new MethodResultFeature(requests, returned));
        context.register(new ResponseBinder(requests, returned));
    }

    /** The classes that are registered when this is, those of objects included. */
    public static Set<Class<?>> resources(FeatureContext context) {
        Set<Class<?>> resources = new LinkedHashSet<>(context.getConfiguration().getClasses());
        context.getConfiguration().getInstances().forEach(instance -> resources.add(instance.getClass()));
        return resources;
    }

    public void foldLateWith(Folding folding) {
        requests.foldLateWith(folding);
    }

    public RuntimeFacts facts() {
        return runtime;
    }

    public WriteEvents events() {
        return runtime;
    }

    /** Finds the response of the request on the calling thread, or null; lives as long as the application. */
    public Supplier<Response> current() {
        return requests.current;
    }

    /** Runs the actions when the application is stopped or reloaded. To be called once: Jersey takes one listener. */
    public void whenStopped(List<Runnable> actions) {
        context.register(new AbstractContainerLifecycleListener() {
            @Override
            public void onShutdown(Container container) {
                actions.forEach(Runnable::run);
            }
        });
    }

    /** Then Jersey sends an empty 500 by itself, and asks no default mapper. */
    private static boolean sendsErrorsByStatus(FeatureContext context) {
        Object value = context.getConfiguration().getProperty(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR);
        return value != null && Boolean.parseBoolean(value.toString());
    }
}
