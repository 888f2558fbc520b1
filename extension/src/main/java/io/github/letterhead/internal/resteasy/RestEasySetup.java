package io.github.letterhead.internal.resteasy;

import io.github.letterhead.Response;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.FeatureContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/** Registers what RESTEasy needs. Loaded only where RESTEasy is the runtime. */
public final class RestEasySetup {

    private final ResteasyProviderFactory providers;
    private final RestEasyRequests requests;
    private final RestEasyRuntime runtime;

    /**
     * With those of the application. Where it is scanned, RESTEasy registers features before it takes over the
     * application's properties (ResteasyDeploymentImpl.registration, RESTEasy 6.2 and 7.0). The test {@code
     * propertiesOfAnApplicationThatIsScannedCount} will tell when this can go.
     */
    public static Map<String, Object> properties(FeatureContext context) {
        Map<String, Object> properties = new HashMap<>(context.getConfiguration().getProperties());
        Application application = application();
        if (application != null && application.getProperties() != null) {
            properties.putAll(application.getProperties());
        }
        return properties;
    }

    /** Those that the application lists; the configuration knows providers alone, and only those before this one. */
    public static Set<Class<?>> classes() {
        Application application = application();
        return application == null || application.getClasses() == null ? Set.of() : application.getClasses();
    }

    /**
     * With those of objects; where nothing is listed, those that were found. RESTEasy takes over the application before
     * it asks for features, and registers its resources after them (ResteasyDeploymentImpl.registration, RESTEasy 6.2
     * and 7.0).
     */
    public static Set<Class<?>> resources() {
        Set<Class<?>> resources = new LinkedHashSet<>(classes());
        ResteasyDeployment deployment = ResteasyContext.getContextData(ResteasyDeployment.class);
        if (deployment != null) {
            deployment.getResources().forEach(resource -> resources.add(resource.getClass()));
            resources.addAll(deployment.getActualResourceClasses().stream().<Class<?>>map(type -> type).toList());
            boolean isScanned = resources.isEmpty();
            Stream.concat(deployment.getResourceClasses().stream(),
                    isScanned ? deployment.getScannedResourceClasses().stream() : Stream.empty())
                    .map(RestEasySetup::loaded).filter(Objects::nonNull).forEach(resources::add);
        }
        return resources;
    }

    /** Null if it is not there: whether that matters is for RESTEasy to say. */
    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static Application application() {
        return ResteasyContext.getContextData(Application.class);
    }

    public RestEasySetup(FeatureContext context) {
        providers = (ResteasyProviderFactory) context.getConfiguration();
        requests = new RestEasyRequests(providers);
        context.property(RestEasyRequests.PROPERTY, requests);
        runtime = new RestEasyRuntime(requests);
        ResponseInjector injector = new ResponseInjector(new RestEasyCurrentResponse(requests));
        context.register(injector);
        // Types in this map are injected as they are, all other interfaces as proxies that reflect at every call.
        providers.getAsyncContextInjectors().put(Response.class, injector);
        context.register(new ReopenFeature(providers, runtime));
        context.register(new AnyMediaType());
        providers.setInjectorFactory(ParameterInjection.around(providers.getInjectorFactory(), requests));
    }

    /** At any time: RESTEasy takes filters while it serves requests. */
    public void register(ContainerRequestFilter filter) {
        providers.register(filter);
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
}
