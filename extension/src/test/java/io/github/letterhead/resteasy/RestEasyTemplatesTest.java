package io.github.letterhead.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.cors.CrossOrigin;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Templates that Jersey does not take. */
final class RestEasyTemplatesTest {

    @Test
    void noTemplateMakesPreflightsOrErrorsOfOthersFail() {
        try (RestEasyServer server = new RestEasyServer()) {
            URI base = server.serve(TemplatesApplication.class);
            Answer asked = new Wire(base).exchange("OPTIONS", "plain", null, "Origin: https://app.example",
                    "Access-Control-Request-Method: GET");
            assertThat(asked.status()).as(asked.raw()).isEqualTo(200);
            assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example");
            assertThat(new Wire(base).get("no-such-path", "Origin: https://app.example").status()).isEqualTo(404);
        }
    }

    @ApplicationPath("templates")
    public static class TemplatesApplication extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(OddResource.class, PlainResource.class);
        }
    }

    @Path("odd")
    public static class OddResource {

        @GET
        @Path("{n: x[{]y}")
        public String inClass() {
            return "a brace in a class of characters";
        }

        @GET
        @Path("{n: x\\{y}")
        public String escaped() {
            return "an escaped brace";
        }
    }

    @Path("plain")
    public static class PlainResource {

        @GET
        @CrossOrigin(origins = "https://app.example")
        public String get() {
            return "plain";
        }
    }
}
