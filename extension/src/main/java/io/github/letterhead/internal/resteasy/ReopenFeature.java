package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.fold.Ours;
import io.github.letterhead.internal.write.ReopenInterceptor;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.util.Arrays;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/** For methods with interceptors of the application: RESTEasy makes an object for each interceptor at every request. */
final class ReopenFeature implements DynamicFeature {

    private final ResteasyProviderFactory providers;
    private final WriteEvents events;

    ReopenFeature(ResteasyProviderFactory providers, WriteEvents events) {
        this.providers = providers;
        this.events = events;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        WriterInterceptor[] interceptors = providers.getServerWriterInterceptorRegistry()
                .postMatch(resource.getResourceClass(), resource.getResourceMethod());
        if (!Arrays.stream(interceptors).allMatch(Ours::is)) {
            context.register(new ReopenInterceptor(events));
        }
    }
}
