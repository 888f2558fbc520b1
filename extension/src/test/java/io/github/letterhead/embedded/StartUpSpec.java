package io.github.letterhead.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import io.github.letterhead.spec.lifecycle.ByServiceApplication;
import jakarta.ws.rs.core.Application;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;

/** What happens while an application starts, and after it has stopped. */
public abstract class StartUpSpec {

    private static final int STARTS = 50;

    /** A server of its own, under the application's path. */
    protected abstract EmbeddedServer serve(Class<? extends Application> application);

    @Test
    void unknownValueOfAPropertyFailsNamingKeyAndValue() {
        assertThat(failure(BrokenApplications.WrongValue.class)).contains("letterhead.direct", "wrong");
    }

    @Test
    void misspeltPropertyFailsNamingTheKey() {
        assertThat(failure(BrokenApplications.MisspeltKey.class)).contains("letterhead.dirct");
    }

    @Test
    void propertyInOtherCaseOrWithBlanksFailsNamingTheKey() {
        assertThat(failure(BrokenApplications.CapitalKey.class)).contains("'Letterhead.direct'");
        assertThat(failure(BrokenApplications.BlankKey.class)).contains("' letterhead.direct'");
    }

    @Test
    void wrongImportFailsNamingTheRightOneAndTheMethod() {
        assertThat(failure(BrokenApplications.WrongImport.class))
                .contains("io.github.letterhead.Response", "WrongImportResource.get");
    }

    @Test
    void wrongImportIsFoundWhereverAClassMayHaveIt() {
        assertSoftly(softly -> WrongImportApplications.ALL.forEach((application, place) ->
                softly.assertThat(failure(application)).as(application.getSimpleName())
                        .contains("io.github.letterhead.Response", place)));
    }

    @Test
    void aResponseModelThatCannotWorkFailsNamingClassAndMethod() {
        assertSoftly(softly -> BrokenModels.ALL.forEach((resource, reason) ->
                softly.assertThat(failure(OneResource.class, resource)).as(resource.getSimpleName())
                        .contains(resource.getName() + ".get", reason)));
    }

    private String failure(Class<? extends Application> application, Class<?> resource) {
        OneResource.SERVED.set(resource);
        try {
            return failure(application);
        } finally {
            OneResource.SERVED.remove();
        }
    }

    @Test
    void crossOriginPropertyThatCannotBeMeantFailsNamingKeyAndValue() {
        assertSoftly(softly -> {
            refused(softly, "origins", "https://app.example/");
            refused(softly, "origins", "https://app.example, https://other.example/app");
            refused(softly, "origins", "HTTPS://app.example");
            refused(softly, "origins", "https://app.example:443");
            refused(softly, "origins", "null");
            refused(softly, "origins", "https://app.example,");
            refused(softly, "origins", "");
            refused(softly, "origin-pattern", "https://(.example");
            refused(softly, "methods", "get");
            refused(softly, "headers", "X Token");
            refused(softly, "expose", "X-A,,X-B");
            refused(softly, "expose", "Set-Cookie");
            refused(softly, "expose-folded", "yes");
            refused(softly, "credentials", "TRUE");
            refused(softly, "private-network", "1");
            for (String age : List.of("PT10M", "-1", "10m", "2147483648", "1.5", "")) {
                refused(softly, "max-age", age);
            }
            refused(softly, "max-age", List.of("7"));
        });
    }

    private void refused(SoftAssertions softly, String key, Object value) {
        Map<String, Object> properties = new HashMap<>(Map.of("letterhead.cors.origins", "https://app.example"));
        properties.put("letterhead.cors." + key, value);
        softly.assertThat(corsFailure(properties)).as(key + "=" + value)
                .contains("'letterhead.cors." + key + "'", "'" + value + "'");
    }

    private String corsFailure(Map<String, Object> properties) {
        BrokenCorsApplications.WithProperties.set(properties);
        return failure(BrokenCorsApplications.WithProperties.class);
    }

    @Test
    void crossOriginPropertiesThatDoNotGoTogetherFailNamingThem() {
        assertThat(corsFailure(Map.of("letterhead.cors.origin", "https://app.example")))
                .contains("'letterhead.cors.origin'", "'https://app.example'");
        assertThat(corsFailure(Map.of("letterhead.cors.max-age", "7"))).contains("letterhead.cors.max-age=7",
                "letterhead.cors.origins");
        assertThat(corsFailure(Map.of("letterhead.cors.origins", "*", "letterhead.cors.credentials", "true")))
                .contains("'letterhead.cors.origins'", "'*'", "'letterhead.cors.credentials'", "'true'");
        for (String pattern : List.of(".*", "https?://.*", "https://[^/]+")) {
            assertThat(corsFailure(Map.of("letterhead.cors.origins", "https://app.example",
                    "letterhead.cors.origin-pattern", pattern, "letterhead.cors.credentials", "true"))).contains(
                            "'letterhead.cors.origin-pattern'", "'" + pattern + "'", "'letterhead.cors.credentials'");
        }
    }

    @Test
    void crossOriginPropertiesAreLookedUpInMicroProfileConfigToo() {
        withSystemProperties(Map.of("letterhead.cors.origins", "https://system.example",
                "letterhead.cors.expose", "X-System"), () -> {
                    assertThat(exposedTo("https://system.example", Map.of())).isEqualTo("X-System");
                    assertThat(exposedTo("https://system.example", Map.of("letterhead.cors.expose", "X-Near")))
                            .isEqualTo("X-Near");
                    assertThat(exposedTo("https://near.example",
                            Map.of("letterhead.cors.origins", "https://near.example")))
                            .isEqualTo("X-System");
                });
        assertThat(exposedTo("https://system.example", Map.of())).isNull();
    }

    @Test
    void crossOriginPropertyOfMicroProfileConfigThatCannotBeMeantFailsNamingIt() {
        withSystemProperties(Map.of("letterhead.cors.orgins", "https://system.example"), () ->
                assertThat(corsFailure(Map.of())).contains("'letterhead.cors.orgins'", "'https://system.example'"));
        withSystemProperties(Map.of("letterhead.cors.origins", "https://system.example/"), () ->
                assertThat(corsFailure(Map.of())).contains("'letterhead.cors.origins'", "'https://system.example/'"));
    }

    private static void withSystemProperties(Map<String, String> properties, Runnable test) {
        properties.forEach(System::setProperty);
        forgetConfig();
        try {
            test.run();
        } finally {
            properties.keySet().forEach(System::clearProperty);
            forgetConfig();
        }
    }

    /** It keeps the names that it has read. */
    private static void forgetConfig() {
        ConfigProviderResolver.instance().releaseConfig(ConfigProvider.getConfig());
    }

    private String exposedTo(String origin, Map<String, Object> properties) {
        BrokenCorsApplications.WithProperties.set(properties);
        try (EmbeddedServer server = serve(BrokenCorsApplications.WithProperties.class)) {
            return new Wire(server.base()).get("greeting", "Origin: " + origin).header("Access-Control-Expose-Headers");
        }
    }

    @Test
    void declarationThatCannotBeMeantFailsNamingClassAndMethod() {
        assertSoftly(softly -> BrokenCorsApplications.DECLARATIONS.forEach((application, texts) ->
                softly.assertThat(failure(application)).as(application.getSimpleName()).contains(texts)));
    }

    /** The messages of the whole chain: each runtime wraps what went wrong in its own way. */
    private String failure(Class<? extends Application> application) {
        Throwable thrown = catchThrowable(() -> serve(application).close());
        StringBuilder messages = new StringBuilder(thrown == null ? "The application has started." : "");
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }

    @Test
    void manyStartsAndStopsLeaveNoThreadBehind() throws InterruptedException {
        startAskAndStop();
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        for (int start = 0; start < STARTS; start++) {
            startAskAndStop();
        }
        Set<Thread> left = left(before);
        for (int wait = 0; wait < 100 && !left.isEmpty(); wait++) {
            TimeUnit.MILLISECONDS.sleep(100);
            left = left(before);
        }
        assertThat(left).isEmpty();
    }

    private static Set<Thread> left(Set<Thread> before) {
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        return left;
    }

    private void startAskAndStop() {
        try (EmbeddedServer server = serve(ByServiceApplication.class)) {
            Answer answer = new Wire(server.base()).get("greeting");
            assertThat(answer.values("Greeting")).as(answer.raw()).containsExactly("hello");
        }
    }
}
