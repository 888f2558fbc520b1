package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.servlet.ContainerHeaders;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/**
 * On a servlet container RESTEasy replaces a header that the servlet response already has (HttpServletResponseHeaders,
 * RESTEasy 6.2 and 7.0); cookies it adds. The test {@code varyOfTheServletResponseStays} will tell when this can go.
 */
final class ServletVary {

    private final ResteasyProviderFactory providers;
    private final SharedResponses sharedResponses;
    private final boolean servletsExist;

    ServletVary(ResteasyProviderFactory providers, SharedResponses sharedResponses) {
        this.providers = providers;
        this.sharedResponses = sharedResponses;
        this.servletsExist = servletsExist();
    }

    /** The response is null if nobody asked for it. */
    void keep(ContainerResponseContext answer, CollectedResponse collected) {
        if (servletsExist && answer.getHeaders().containsKey("Vary")) {
            Link.keep(providers, answer, sharedResponses, collected);
        }
    }

    static boolean servletsExist() {
        try {
            Class.forName("jakarta.servlet.http.HttpServletResponse", false, ServletVary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** A class of its own, so that the Servlet API is not needed elsewhere. */
    private static final class Link {

        private static void keep(ResteasyProviderFactory providers, ContainerResponseContext answer,
                SharedResponses sharedResponses, CollectedResponse collected) {
            HttpServletResponse response = providers.getContextData(HttpServletResponse.class);
            if (response != null) {
                ContainerHeaders container = new ContainerHeaders(response);
                if (container.hasVaryBeside(answer.getHeaders())) {
                    String names = container.addVaryTo(sharedResponses.isolatedHeaders(answer));
                    if (collected != null) {
                        collected.variesBy(names);
                    }
                }
            }
        }
    }
}
