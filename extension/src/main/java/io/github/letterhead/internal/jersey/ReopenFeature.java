package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.Ours;
import io.github.letterhead.internal.write.ReopenInterceptor;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.util.stream.Stream;

/**
 * For applications with interceptors: Jersey sorts all interceptors anew at every request. Where they are known from
 * the start, answers that come from no method are seen to as well.
 */
final class ReopenFeature implements DynamicFeature {

    private final JerseyRequests requests;
    private final ReopenInterceptor interceptor;

    private ReopenFeature(JerseyRequests requests, ReopenInterceptor interceptor) {
        this.requests = requests;
        this.interceptor = interceptor;
    }

    static void register(FeatureContext context, JerseyRequests requests, ReopenInterceptor interceptor) {
        context.register(areKnown(context.getConfiguration()) ? interceptor
                : new ReopenFeature(requests, interceptor));
    }

    private static boolean areKnown(Configuration configuration) {
        return Stream.concat(configuration.getClasses().stream(),
                        configuration.getInstances().stream().filter(step -> !Ours.is(step)).map(Object::getClass))
                .anyMatch(WriterInterceptor.class::isAssignableFrom);
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (requests.otherSteps().mayInterceptYet()) {
            context.register(interceptor);
        }
    }
}
