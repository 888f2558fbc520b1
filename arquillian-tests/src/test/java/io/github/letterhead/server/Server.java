package io.github.letterhead.server;

import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.RuntimeUnderTest;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.net.URL;
import java.util.Set;

/**
 * A server that Arquillian started.
 *
 * @param deployment where the WAR is; a server may name the machine there, though it listens on the loopback alone
 */
public record Server(URL deployment, Set<Difference> differences) implements RuntimeUnderTest {

    @Override
    public URI base(Class<? extends Application> application) {
        String path = application.getAnnotation(ApplicationPath.class).value();
        String stripped = path.startsWith("/") ? path.substring(1) : path;
        return URI.create("http://127.0.0.1:" + deployment.getPort() + deployment.getPath()
                + (stripped.isEmpty() ? "" : stripped + "/"));
    }

    @Override
    public boolean has(Difference difference) {
        return differences.contains(difference);
    }
}
