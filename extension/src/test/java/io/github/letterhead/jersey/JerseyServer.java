package io.github.letterhead.jersey;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.DeploymentContext;
import org.glassfish.jersey.test.grizzly.GrizzlyTestContainerFactory;
import org.glassfish.jersey.test.spi.TestContainer;

/** One application on Jersey and Grizzly, on a free port of the loopback interface. */
public final class JerseyServer implements AutoCloseable {

    private final TestContainer container;
    private final String path;

    private JerseyServer(TestContainer container, String path) {
        this.container = container;
        this.path = path;
    }

    /** Under its own path. */
    public static JerseyServer serve(Class<? extends Application> application) {
        return serve(ResourceConfig.forApplicationClass(application),
                application.getAnnotation(ApplicationPath.class).value() + "/");
    }

    /** At the root, for an application without a path. */
    public static JerseyServer serve(ResourceConfig application) {
        return serve(application, "");
    }

    private static JerseyServer serve(ResourceConfig application, String path) {
        TestContainer container = new GrizzlyTestContainerFactory()
                .create(URI.create("http://127.0.0.1:0/"), DeploymentContext.newInstance(application));
        container.start();
        return new JerseyServer(container, path);
    }

    /** Ends in a slash. */
    public URI base() {
        return container.getBaseUri().resolve("/" + path);
    }

    @Override
    public void close() {
        container.stop();
    }
}
