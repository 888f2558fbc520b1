package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.LetterheadFeature;
import io.github.letterhead.benchmark.resources.HandMadeCorsFilter;
import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.core.UriBuilder;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.jsonb.JsonBindingFeature;
import org.glassfish.jersey.server.ResourceConfig;

/** The example on Jersey and Grizzly, in a process of its own. */
public final class GrizzlyServer {

    private GrizzlyServer() {
    }

    /** Ways of {@link OnOneServer}, each with a port to serve it on. It serves until it is destroyed. */
    public static void main(String[] arguments) throws InterruptedException {
        for (int i = 0; i < arguments.length; i += 2) {
            GrizzlyHttpServerFactory.createHttpServer(UriBuilder.fromUri("http://127.0.0.1/")
                    .port(Integer.parseInt(arguments[i + 1])).build(), application(arguments[i]));
        }
        Thread.currentThread().join();
    }

    private static ResourceConfig application(String way) {
        ResourceConfig application = new ResourceConfig()
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property("jakarta.ws.rs.loadServices", false)
                .register(JsonBindingFeature.class);
        switch (way) {
            case "by-hand" -> application.register(HeadersByHand.class);
            case "empty", "empty-again" -> application.register(HeadersByHand.class)
                    .registerClasses(EmptyFilters.ALL);
            case "unused" -> application.register(LetterheadFeature.class).register(HeadersByHand.class);
            default -> application.register(LetterheadFeature.class).register(FoldedHeaders.class);
        }
        if (way.equals("policy")) {
            application.register(Cors.allowOrigins(Load.ORIGIN));
        } else if (way.equals("filter")) {
            application.register(HandMadeCorsFilter.class);
        }
        return application;
    }
}
