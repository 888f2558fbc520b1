package io.github.letterhead.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CorsTest {

    private static final Cors CORS = Cors.allowOrigins("https://app.example");

    @Test
    void whatCannotBeMeantIsRefusedWhenItIsSaid() {
        refused("allowAnyOrigin()", () -> Cors.allowOrigins("*"));
        refused("null", () -> Cors.allowOrigins("null"));
        refused("slash", () -> Cors.allowOrigins("https://app.example/"));
        refused("path", () -> Cors.allowOrigins("https://app.example", "https://other.example/app"));
        refused("upper-case", () -> Cors.allowOrigins("HTTPS://app.example"));
        refused(":443", () -> Cors.allowOrigins("https://app.example:443"));
        refused("at least one", () -> Cors.allowOrigins());
        refused("Any origin", () -> Cors.allowAnyOrigin().allowCredentials());
        refused("at least one", () -> CORS.allowMethods());
        refused("'get'", () -> CORS.allowMethods("GET", "get"));
        refused("'TRACE'", () -> CORS.allowMethods("TRACE"));
        refused("'P UT'", () -> CORS.allowMethods("P UT"));
        refused("'X Token'", () -> CORS.allowHeaders("X Token"));
        refused("'X:Token'", () -> CORS.exposeHeaders("X:Token"));
        refused("''", () -> CORS.exposeHeaders(""));
        refused("'set-cookie'", () -> CORS.exposeHeaders("set-cookie"));
        refused("max-age", () -> CORS.maxAge(Duration.ofSeconds(-1)));
        refused("max-age", () -> CORS.maxAge(Duration.ofSeconds(1L + Integer.MAX_VALUE)));
    }

    private static void refused(String why, ThrowingCallable call) {
        assertThatThrownBy(call).as(why).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    @Test
    void nullIsNamed() {
        assertThatThrownBy(() -> Cors.allowOrigins((String[]) null)).isInstanceOf(NullPointerException.class)
                .hasMessage("origins");
        assertThatThrownBy(() -> Cors.allowOrigins((String) null)).isInstanceOf(NullPointerException.class)
                .hasMessage("origin");
        assertThatThrownBy(() -> Cors.allowOriginsMatching((Pattern) null)).hasMessage("pattern");
        assertThatThrownBy(() -> Cors.allowOriginsMatching((Predicate<String>) null)).hasMessage("predicate");
        assertThatThrownBy(() -> CORS.allowMethods((String) null)).hasMessage("method");
        assertThatThrownBy(() -> CORS.allowHeaders((String) null)).hasMessage("header");
        assertThatThrownBy(() -> CORS.exposeHeaders((String) null)).hasMessage("header");
        assertThatThrownBy(() -> CORS.maxAge(null)).hasMessage("duration");
    }

    @Test
    void everyMethodReturnsANewOne() {
        String before = CORS.toString();
        CORS.allowMethods("*").allowHeaders("*").allowCredentials().exposeHeaders("*").exposeFolded()
                .maxAge(Duration.ZERO).allowPrivateNetwork();
        assertThat(CORS).hasToString(before);
    }

    @Test
    void whatIsSaidLaterHolds() {
        assertThat(CORS.allowMethods("PUT").allowMethods("GET")).hasToString(CORS.toString());
        assertThat(CORS.exposeFolded().exposeHeaders("X-A"))
                .hasToString(CORS.exposeHeaders("X-A").exposeFolded().toString());
        assertThat(CORS.maxAge(Duration.ofMillis(7_900))).hasToString(CORS.maxAge(Duration.ofSeconds(7)).toString());
    }
}
