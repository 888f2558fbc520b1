package io.github.letterhead.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The media type goes out as a text that is made once; the headers that the application sees keep it as it is. */
final class RestEasyMediaTypeTest {

    @Test
    void whoeverLooksAtTheHeadersAfterTheHeadIsSentStillFindsAMediaType() {
        try (RestEasyServer server = new RestEasyServer()) {
            URI base = server.serve(MediaTypeApplication.class);
            for (int request = 0; request < 3; request++) {
                Answer answer = new Wire(base).get("plain");
                assertThat(answer.header("Content-Type")).as(answer.raw()).isEqualTo("text/plain;charset=UTF-8");
                assertThat(answer.body()).isEqualTo("plain, MediaType");
            }
        }
    }

    @ApplicationPath("media-type")
    public static class MediaTypeApplication extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(PlainResource.class, LookingInterceptor.class);
        }
    }

    @Path("plain")
    public static class PlainResource {

        @GET
        @Produces("text/plain")
        public String get() {
            return "plain";
        }
    }

    /** Looks when the body writer has written, through no stream of its own. */
    public static class LookingInterceptor implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            context.proceed();
            MediaType seen = (MediaType) context.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
            context.getOutputStream().write((", " + seen.getClass().getSimpleName()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
