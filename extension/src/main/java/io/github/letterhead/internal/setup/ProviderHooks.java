package io.github.letterhead.internal.setup;

import io.github.letterhead.internal.jackson.JacksonHook;
import io.github.letterhead.internal.jersey.JerseyJacksonHook;
import io.github.letterhead.internal.resteasy.RestEasyJacksonHook;
import io.github.letterhead.internal.write.ProviderHook;

/** The ways into the providers that are there. Where our class loader does not see one, its bytes are filtered. */
final class ProviderHooks {

    private static final String CORE = "com.fasterxml.jackson.core.";
    private static final String OF_JACKSON = "com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterInjector";
    private static final String OF_JERSEY =
            "org.glassfish.jersey.jackson.internal.jackson.jaxrs.cfg.ObjectWriterInjector";
    private static final String OF_RESTEASY =
            "org.jboss.resteasy.plugins.providers.jackson.ResteasyObjectWriterInjector";

    private ProviderHooks() {
    }

    static ProviderHook onJersey() {
        ProviderHook ofJersey = isJackson() && Setup.isPresent(OF_JERSEY) ? JerseyLink.hook() : ProviderHook.NONE;
        return ofJackson().and(ofJersey);
    }

    static ProviderHook onRestEasy() {
        return isJackson() && Setup.isPresent(OF_JACKSON) && Setup.isPresent(OF_RESTEASY) ? RestEasyLink.hook()
                : ofJackson();
    }

    private static ProviderHook ofJackson() {
        return isJackson() && Setup.isPresent(OF_JACKSON) ? JacksonLink.hook() : ProviderHook.NONE;
    }

    /** Jackson 2.16 or newer: that has the limits of what is written. */
    private static boolean isJackson() {
        return Setup.isPresent("com.fasterxml.jackson.databind.ObjectWriter")
                && Setup.isPresent(CORE + "json.UTF8JsonGenerator") && Setup.isPresent(CORE + "StreamWriteConstraints");
    }

    // Classes of their own, so that no provider is needed elsewhere.

    private static final class JacksonLink {

        private static ProviderHook hook() {
            return new JacksonHook(() -> null);
        }
    }

    private static final class JerseyLink {

        private static ProviderHook hook() {
            return new JerseyJacksonHook();
        }
    }

    private static final class RestEasyLink {

        private static ProviderHook hook() {
            return RestEasyJacksonHook.make();
        }
    }
}
