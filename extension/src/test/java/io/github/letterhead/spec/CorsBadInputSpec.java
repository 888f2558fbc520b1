package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.cors.CorsAnyApplication;
import io.github.letterhead.spec.cors.CorsApplication;
import io.github.letterhead.spec.cors.CorsPatternApplication;
import io.github.letterhead.spec.cors.CrossOriginApplication;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a client sends: never a 500, and never its own words back unless they are allowed. */
public abstract class CorsBadInputSpec extends Spec {

    private static final List<Class<? extends Application>> POLICIES = List.of(CorsApplication.class,
            CorsPatternApplication.class, CorsAnyApplication.class, CrossOriginApplication.class);
    private static final String BACKTRACKING = "https://" + "a".repeat(60) + "!";
    private static final String LONG = "https://" + "a".repeat(64 * 1024) + ".example";

    private static final List<String> ORIGINS = List.of("", " ", "null", "NULL", "*", "https://", "https://a.example/",
            "https://a.example?x", "https://user@a.example", "https://user:pw@app.example", "HTTPS://a.example",
            "https://A.example", "https://\u00e4.example", "https://a.example:443", "https://a.example:0443",
            "https://a.example:65536", "https://[::1", "https://[::1]:x", "https://[0:0:0:0:0:0:0:1]", "https://1.2.3",
            "https://0x7f.0.0.1", "https://a..example", "https://a%2eexample", "\u0001",
            "https://a.\u0007example", "https://a.example\u0000", "https://evil\u007f.example",
            "https://app.example,https://evil.example", "file://", "data:text/html", BACKTRACKING, LONG);

    @Test
    public void noOriginMakesTheServerFailOrIsEchoed() {
        for (Class<? extends Application> application : POLICIES) {
            for (String origin : ORIGINS) {
                check(application, origin, List.of("Origin: " + origin));
            }
            check(application, "doubled", List.of("Origin: https://app.example", "Origin: https://evil.example"));
            check(application, "the same twice", List.of("Origin: https://app.example", "Origin: https://app.example"));
            check(application, "folded", List.of("Origin: https://app.example\r\n https://evil.example"));
            check(application, "smuggled", List.of("Origin: https://evil.test\rX-Smuggled: 1"));
            check(application, "smuggled", List.of("Origin: https://evil.test\nX-Smuggled: 1"));
        }
    }

    private void check(Class<? extends Application> application, String what, List<String> lines) {
        Wire wire = wire(application);
        String shown = application.getSimpleName() + ": " + (what.length() > 80 ? what.substring(0, 80) : what);
        List<String> asking = new ArrayList<>(lines);
        asking.add("Access-Control-Request-Method: GET");
        String path = application == CrossOriginApplication.class ? "m/7" : "c/plain";
        for (Answer answer : List.of(wire.get(path, lines.toArray(String[]::new)),
                wire.exchange("OPTIONS", path, null, asking.toArray(String[]::new)))) {
            assertThat(answer.status()).as(shown).isLessThan(500);
            assertThat(answer.values("Access-Control-Allow-Origin")).as(shown)
                    .allMatch(application == CorsAnyApplication.class ? "*"::equals : allowed -> false);
            assertThat(answer.values("X-Smuggled")).as(shown).isEmpty();
        }
    }

    @Test
    public void noRequestHeaderNamesMakeTheServerFailOrAreEchoed() {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "X-" + i).collect(Collectors.joining(","));
        for (String names : List.of("", ",", "X-Token,", ",X-Token", "X-Token,,X-Token", "X Token", "X-Token\u0001",
                "X-T\u00f6ken", "X-Token;x", "X-Token:1", "\"X-Token\"", "X-\u007f", "(x)", "a".repeat(257), many)) {
            for (Class<? extends Application> application : List.<Class<? extends Application>>of(
                    CorsApplication.class, CorsPatternApplication.class)) {
                String origin = application == CorsApplication.class ? "https://app.example" : "https://a.example";
                Answer answer = wire(application).exchange("OPTIONS", "c/item/7", null, "Origin: " + origin,
                        "Access-Control-Request-Method: PUT", "Access-Control-Request-Headers: " + names);
                String shown = names.length() > 80 ? names.substring(0, 80) : names;
                assertThat(answer.status()).as(shown).isBetween(400, 499);
                assertThat(answer.values("Access-Control-Allow-Headers")).as(shown)
                        .allMatch("Accept, Accept-Language, Content-Language, Content-Type, X-Token"::equals);
            }
        }
    }

    @Test
    public void noRequestMethodMakesTheServerFailOrIsEchoed() {
        for (Class<? extends Application> application : POLICIES) {
            for (String method : List.of("get", "G\u0001ET", "P\u00dcT", "PUT, GET", "X".repeat(10_000), "(",
                    "TRACE")) {
                for (String path : List.of("c/item/7", "m/7")) {
                    Answer answer =
                            CrossOriginRequest.preflight(wire(application), path, "https://app.example", method);
                    assertThat(answer.status()).as(method).isLessThan(500);
                    assertThat(answer.values("Access-Control-Allow-Methods")).as(method)
                            .noneMatch(allowed -> allowed.contains(method));
                }
            }
            Answer doubled = CrossOriginRequest.preflight(wire(application), "m/7", "https://app.example", "GET",
                    "Access-Control-Request-Method: PUT");
            assertThat(doubled.status()).as(application.getSimpleName()).isBetween(400, 499);
        }
    }

    @Test
    public void noPathMakesTheServerFail() {
        for (String path : List.of("m/%7B", "m/a;b=c/d", "m//7", "m/7/", "m/" + "x/".repeat(500),
                "m/sub/" + "9".repeat(2_000), "m/sub/7/" + "again/".repeat(200) + "deep")) {
            Answer answer = CrossOriginRequest.preflight(wire(CrossOriginApplication.class), path,
                    "https://writer.example", "PUT");
            assertThat(answer.status()).as(path.length() > 80 ? path.substring(0, 80) : path).isLessThan(500);
        }
    }
}
