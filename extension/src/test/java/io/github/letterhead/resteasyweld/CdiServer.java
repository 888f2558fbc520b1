package io.github.letterhead.resteasyweld;

import io.undertow.Undertow;
import io.undertow.server.handlers.PathHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jboss.resteasy.cdi.CdiInjectorFactory;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.weld.environment.ContainerInstance;
import org.jboss.weld.environment.servlet.Container;
import org.jboss.weld.environment.servlet.Listener;
import org.jboss.weld.environment.undertow.UndertowContainer;

/** Undertow with RESTEasy applications whose resources, filters and services are beans of one CDI container. */
final class CdiServer implements AutoCloseable {

    private final PathHandler paths = new PathHandler();
    private final Undertow undertow = Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(paths).build();
    private final ContainerInstance beans;

    CdiServer(ContainerInstance beans) {
        this.beans = beans;
        undertow.start();
    }

    /** Under the application's own path; ends in a slash. */
    URI serve(Class<? extends Application> application) {
        String path = "/" + application.getAnnotation(ApplicationPath.class).value();
        ResteasyDeployment resteasy = new ResteasyDeploymentImpl();
        resteasy.setApplicationClass(application.getName());
        // What a servlet container sets; without it the beans of all applications share the first one's providers.
        resteasy.setDeploymentSensitiveFactoryEnabled(true);
        resteasy.setInjectorFactory(new CdiInjectorFactory(beans.getBeanManager()));
        DeploymentInfo deployment = new DeploymentInfo().setDeploymentName(application.getName())
                .setContextPath(path).setClassLoader(application.getClassLoader())
                .addServletContextAttribute(ResteasyDeployment.class.getName(), resteasy)
                .addInitParameter(Container.CONTEXT_PARAM_CONTAINER_CLASS, UndertowContainer.class.getName())
                .addListener(Servlets.listener(Listener.class, new ImmediateInstanceFactory<>(Listener.using(beans))))
                .addServlet(Servlets.servlet("ResteasyServlet", HttpServlet30Dispatcher.class).setAsyncSupported(true)
                        .setLoadOnStartup(1).addMapping("/*"));
        DeploymentManager manager = Servlets.defaultContainer().addDeployment(deployment);
        manager.deploy();
        try {
            paths.addPrefixPath(path, manager.start());
        } catch (ServletException e) {
            throw new IllegalStateException(application.getName(), e);
        }
        int port = ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
        return URI.create("http://127.0.0.1:" + port + path + "/");
    }

    @Override
    public void close() {
        undertow.stop();
    }
}
