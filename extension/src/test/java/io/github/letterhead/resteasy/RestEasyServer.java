package io.github.letterhead.resteasy;

import io.undertow.Undertow;
import io.undertow.servlet.api.DeploymentManager;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy on Undertow, on a free port of the loopback interface; applications may be added while it runs. */
public final class RestEasyServer implements AutoCloseable {

    private final Listening undertow = new Listening();
    private final List<DeploymentManager> deployments = new ArrayList<>();

    public RestEasyServer() {
        undertow.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
    }

    /** Under the application's own path; ends in a slash. */
    public URI serve(Class<? extends Application> application) {
        String path = "/" + application.getAnnotation(ApplicationPath.class).value();
        ResteasyDeployment resteasy = new ResteasyDeploymentImpl();
        resteasy.setApplicationClass(application.getName());
        // The deploy methods that take a class put the path into the servlet mapping a second time, or take RESTEasy's
        // own class loader for that of the application.
        undertow.deploy(undertow.undertowDeployment(resteasy, "/").setDeploymentName(application.getName())
                .setContextPath(path).setClassLoader(application.getClassLoader()));
        deployments.add(undertow.getManager());
        return URI.create("http://127.0.0.1:" + undertow.port() + path + "/");
    }

    @Override
    public void close() {
        undertow.stop();
        for (DeploymentManager deployment : deployments) {
            try {
                deployment.stop();
            } catch (ServletException e) {
                throw new IllegalStateException(deployment.getDeployment().getDeploymentInfo().getDeploymentName(), e);
            }
            deployment.undeploy();
        }
    }

    /** Knows its port, which the parent keeps to itself. */
    private static final class Listening extends UndertowJaxrsServer {

        int port() {
            return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        }
    }
}
