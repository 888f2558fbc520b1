package io.github.letterhead.spec;

import static io.github.letterhead.spec.CrossOriginRequest.exposed;
import static io.github.letterhead.spec.CrossOriginRequest.preflight;
import static io.github.letterhead.spec.CrossOriginRequest.protocolHeaders;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.cors.CorsCodeFirstApplication;
import io.github.letterhead.spec.cors.CorsPropertiesApplication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same policy, said in properties. */
public abstract class CorsPropertiesSpec extends Spec {

    @Test
    public void everyPropertyIsHeard() {
        for (String origin : List.of("https://app.example", "https://other.example", "https://a.pattern.example")) {
            Answer answer = preflight(wire(CorsPropertiesApplication.class), "c/item/7", origin, "PUT",
                    "Access-Control-Request-Headers: X-Other", "Access-Control-Request-Private-Network: true");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
            assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, PUT");
            assertThat(answer.header("Access-Control-Allow-Headers"))
                    .isEqualTo("Accept, Accept-Language, Content-Language, Content-Type, X-Other, X-Token");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
            assertThat(answer.header("Access-Control-Allow-Private-Network")).isEqualTo("true");
            assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("7");
        }
        Answer answer = wire(CorsPropertiesApplication.class).get("c/folded", "Origin: https://app.example");
        assertThat(exposed(answer)).containsExactlyInAnyOrder("X-Listed", "X-Total", "x-cat-dog");
    }

    @Test
    public void whatADirectResponseDoesNotTakeIsNotExposed() {
        Answer answer = wire(CorsPropertiesApplication.class).get("c/direct", "Origin: https://app.example");
        assertThat(answer.values("X-Total")).isEmpty();
        assertThat(exposed(answer)).containsExactly("X-Listed");
    }

    @Test
    public void anObjectWinsOverPropertiesAsAWhole() {
        Wire wire = wire(CorsCodeFirstApplication.class);
        assertThat(protocolHeaders(wire.get("c/plain", "Origin: https://other.example"))).isEmpty();
        assertThat(protocolHeaders(wire.get("c/plain", "Origin: https://app.example")))
                .containsExactly("access-control-allow-origin");
    }
}
