package io.github.letterhead.spec.injection.hk2;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Set;
import org.glassfish.hk2.api.Immediate;
import org.glassfish.hk2.api.PerLookup;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;

/** A resource whose services come from HK2. */
@ApplicationPath("hk2")
public class Hk2Application extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Hk2Resource.class, Services.class);
    }

    /** Makes the services known. */
    public static class Services implements Feature {

        @Inject
        private ServiceLocator locator;

        @Override
        public boolean configure(FeatureContext context) {
            ServiceLocatorUtilities.enableImmediateScope(locator);
            context.register(new AbstractBinder() {
                @Override
                protected void configure() {
                    bindAsContract(Hk2Services.PerLookupByField.class).in(PerLookup.class);
                    bindAsContract(Hk2Services.PerLookupByConstructor.class).in(PerLookup.class);
                    bindAsContract(Hk2Services.RequestByField.class).in(RequestScoped.class);
                    bindAsContract(Hk2Services.RequestByConstructor.class).in(RequestScoped.class);
                    bindAsContract(Hk2Services.SingletonByField.class).in(Singleton.class);
                    bindAsContract(Hk2Services.SingletonByConstructor.class).in(Singleton.class);
                    bindAsContract(Hk2Services.ImmediateByField.class).in(Immediate.class);
                    bindAsContract(Hk2Services.ImmediateByConstructor.class).in(Immediate.class);
                }
            });
            return true;
        }
    }
}
