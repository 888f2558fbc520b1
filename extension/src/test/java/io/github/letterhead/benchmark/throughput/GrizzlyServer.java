package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.LetterheadFeature;
import io.github.letterhead.benchmark.resources.HandMadeCorsFilter;
import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.core.UriBuilder;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.jsonb.JsonBindingFeature;
import org.glassfish.jersey.server.ResourceConfig;

/** One of the servers that are compared, in a process of its own. */
public final class GrizzlyServer {

    private GrizzlyServer() {
    }

    /** The port, and one of the ways of {@link OnOneServer}. It serves until it is destroyed. */
    public static void main(String[] arguments) throws InterruptedException {
        ResourceConfig application = new ResourceConfig()
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property("jakarta.ws.rs.loadServices", false)
                .register(JsonBindingFeature.class);
        switch (arguments[1]) {
            case "by-hand" -> application.register(HeadersByHand.class);
            case "unused" -> application.register(LetterheadFeature.class).register(HeadersByHand.class);
            default -> application.register(LetterheadFeature.class).register(FoldedHeaders.class);
        }
        if (arguments[1].equals("policy")) {
            application.register(Cors.allowOrigins(Load.ORIGIN));
        } else if (arguments[1].equals("filter")) {
            application.register(HandMadeCorsFilter.class);
        }
        GrizzlyHttpServerFactory.createHttpServer(
                UriBuilder.fromUri("http://127.0.0.1/").port(Integer.parseInt(arguments[0])).build(), application);
        Thread.currentThread().join();
    }
}
