package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.model.ValidationApplication;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application leaves behind when it ends. */
final class JerseyShutdownTest {

    private static final List<String> CALLS = new CopyOnWriteArrayList<>();

    /** Notes down what is asked of its factories. */
    public static class Noting extends HibernateValidator {

        @Override
        public ValidatorFactory buildValidatorFactory(ConfigurationState state) {
            ValidatorFactory made = super.buildValidatorFactory(state);
            return (ValidatorFactory) Proxy.newProxyInstance(getClass().getClassLoader(),
                    new Class<?>[] {ValidatorFactory.class}, (proxy, method, arguments) -> {
                        CALLS.add(method.getName());
                        return method.invoke(made, arguments);
                    });
        }
    }

    /** Has one provider of Bean Validation alone. */
    private static final class Loader extends ClassLoader {

        private final URL services;

        private Loader(URL services) {
            super(JerseyShutdownTest.class.getClassLoader());
            this.services = services;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals("META-INF/services/" + ValidationProvider.class.getName())
                    ? Collections.enumeration(List.of(services)) : super.getResources(name);
        }
    }

    @TempDir
    Path directory;

    @Test
    void theValidatorsOfModelsAreClosed() throws Exception {
        Path services = Files.writeString(directory.resolve("services"), Noting.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new Loader(services.toUri().toURL()));
        try {
            ApplicationHandler application = new ApplicationHandler(new ValidationApplication());
            URI base = URI.create("http://localhost/");
            ContainerRequest request = new ContainerRequest(base, base.resolve("validated/one?fault=id"), "GET", null,
                    new MapPropertiesDelegate(), application.getConfiguration());
            assertThat(application.apply(request).get().getStatus()).isEqualTo(503);
            assertThat(CALLS).isNotEmpty().doesNotContain("close");
            application.onShutdown(null);
            assertThat(CALLS).containsOnlyOnce("close");
        } finally {
            thread.setContextClassLoader(loader);
        }
    }
}
