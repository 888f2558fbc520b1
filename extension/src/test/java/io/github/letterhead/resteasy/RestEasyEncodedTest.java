package io.github.letterhead.resteasy;

import io.github.letterhead.providers.EncodedResource;
import io.github.letterhead.providers.EncodedSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.model.TextWriter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.plugins.interceptors.GZIPEncodingInterceptor;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyEncodedTest extends EncodedSpec {

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
            return Set.of(EncodedResource.class, TextWriter.class, GzipFilter.class,
                    GZIPEncodingInterceptor.class);
        }
    }

    /** Does what RESTEasy's own filter does where a method has RESTEasy's annotation {@code @GZIP}. */
    public static final class GzipFilter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            if (answer.hasEntity()) {
                answer.getHeaders().putSingle("Content-Encoding", "gzip");
            }
        }
    }

    static final class Served extends RestEasyUndertow {

        @Override
        protected List<Class<? extends Application>> applications() {
            return List.of(EncodedApplication.class);
        }
    }
}
