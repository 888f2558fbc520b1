package io.github.letterhead.jersey;

import io.github.letterhead.providers.EncodedResource;
import io.github.letterhead.providers.EncodedSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.model.TextWriter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.filter.EncodingFilter;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyEncodedTest extends EncodedSpec {

    @RegisterExtension
    static final Served RUNTIME = new Served();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    @Override
    protected Class<? extends Application> application() {
        return EncodedApplication.class;
    }

    @ApplicationPath("encoded-answers")
    public static final class EncodedApplication extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(EncodedResource.class, TextWriter.class, EncodingFilter.class, GZipEncoder.class);
        }
    }

    static final class Served extends JerseyGrizzly {

        @Override
        protected List<Class<? extends Application>> applications() {
            return List.of(EncodedApplication.class);
        }
    }
}
