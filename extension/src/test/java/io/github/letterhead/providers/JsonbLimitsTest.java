package io.github.letterhead.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import org.junit.jupiter.api.Test;

/**
 * What Yasson 3.0 cannot write, with no Letterhead about. The page {@code docs/response-model.md} says so; what begins
 * to work here can go there.
 */
final class JsonbLimitsTest {

    /** Nobody else sees it. */
    record PackagePrivate(String name) {
    }

    /** Everybody does. */
    public record Public(String name) {
    }

    @Test
    void recordsThatAreNotPublic() throws Exception {
        Jsonb jsonb = JsonbBuilder.create();
        assertThat(jsonb.toJson(new Public("Ann"))).isEqualTo("{\"name\":\"Ann\"}");
        assertThatThrownBy(() -> jsonb.toJson(new PackagePrivate("Ann"))).isInstanceOf(JsonbException.class);
        jsonb.close();
    }
}
