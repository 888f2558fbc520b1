package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.embedded.Redeployment;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.jsonb.JsonBindingFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.Test;

/**
 * Jersey keeps the class loader of every application that has written JSON without a Jsonb of its own, Letterhead or
 * not (JsonBindingProvider.JsonbSingleton, Jersey 3.1.11). Once it does not, {@code OwnJsonb} can go.
 */
final class JerseyJsonSingletonTest {

    private static final int RESTARTS = 3;

    @Test
    void jerseyKeepsApplicationsThatHaveWrittenJson() throws Exception {
        Redeployment redeployment = new Redeployment(Round.class);
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < RESTARTS; i++) {
            loaders.add(redeployment.run());
        }
        for (int i = 0; i < 10; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(loaders).allMatch(loader -> loader.get() != null);
        redeployment.close();
    }

    public static final class Round implements Runnable {

        @Override
        public void run() {
            ResourceConfig application = new ResourceConfig(JsonResource.class, JsonBindingFeature.class)
                    .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                    .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                    .property("jakarta.ws.rs.loadServices", false);
            try (JerseyServer server = JerseyServer.serve(application)) {
                assertThat(new Wire(server.base()).get("json").body()).isEqualTo("{\"name\":\"json\"}");
            }
        }
    }

    @Path("json")
    public static class JsonResource {

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public Named get() {
            return new Named("json");
        }
    }

    public record Named(String name) {
    }
}
