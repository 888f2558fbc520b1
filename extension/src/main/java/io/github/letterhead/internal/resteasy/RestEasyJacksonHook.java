package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.jackson.JacksonHook;
import io.github.letterhead.internal.write.ProviderHook;
import org.jboss.resteasy.plugins.providers.jackson.ResteasyObjectWriterInjector;

/**
 * The way into RESTEasy's Jackson provider. If nothing waits for the request, it takes what an application has set for
 * its class loader, and goes on doing so.
 */
public final class RestEasyJacksonHook {

    private RestEasyJacksonHook() {
    }

    public static ProviderHook make() {
        return new JacksonHook(() -> ResteasyObjectWriterInjector.get(Thread.currentThread().getContextClassLoader()));
    }
}
