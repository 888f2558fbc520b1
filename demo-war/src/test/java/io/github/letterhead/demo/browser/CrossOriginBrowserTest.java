package io.github.letterhead.demo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.demo.Main;
import io.github.letterhead.demo.browser.Script.Seen;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.chrome.ChromeDriver;

/** The demo called by {@code fetch} from a page of another origin, as any page would. */
final class CrossOriginBrowserTest {

    private static final Map<String, Object> PLAIN = Map.of();
    private static final Map<String, Object> INCLUDED = Map.of("credentials", "include");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static Main main;

    @BeforeAll
    static void start() throws IOException {
        main = new Main(0);
    }

    @AfterAll
    static void stop() {
        main.close();
    }

    /** On the page's origin, but not on the page: there is nothing else that calls. */
    private static Script on(String host) {
        ChromeDriver driver = CHROMIUM.driver();
        driver.get("http://" + host + ":" + main.page().getPort() + "/nothing");
        return new Script(driver);
    }

    private static URI api(String path) {
        return main.uri().resolve("cross-origin/" + path);
    }

    private static Map<String, Object> method(String method) {
        return Map.of("method", method, "credentials", "include");
    }

    @Test
    void whatIsSetThroughTheResponseIsReadableAndNothingElse() {
        Seen exposed = on("127.0.0.1").fetch(api("exposed"), INCLUDED);
        assertThat(exposed.status()).isEqualTo(200);
        assertThat(exposed.names()).contains("x-cat-dog", "x-total-count", "etag", "ratelimit-remaining",
                "x-request-id", "server-timing", "cache-control", "content-language", "content-type", "content-length")
                .doesNotContain("set-cookie", "date", "vary");
        assertThat(exposed.headers()).containsEntry("x-cat-dog", "alone in the world");
        assertThat(exposed.body()).contains("Set-Cookie");
    }

    @Test
    void whatIsNotExposedIsHidden() {
        Seen hidden = on("127.0.0.1").fetch(api("hidden"), PLAIN);
        assertThat(hidden.status()).isEqualTo(200);
        assertThat(hidden.names()).containsExactlyInAnyOrder("cache-control", "content-language", "content-length",
                "content-type");
    }

    @Test
    void anyOriginIsNotEnoughForCredentials() {
        Seen seen = on("127.0.0.1").fetch(api("hidden"), INCLUDED);
        assertThat(seen.failure()).isEqualTo("TypeError: Failed to fetch");
    }

    @Test
    void errorsAreReadable() {
        Script page = on("127.0.0.1");
        Seen error = page.fetch(api("error"), INCLUDED);
        assertThat(error.status()).isEqualTo(404);
        assertThat(error.headers()).containsEntry("ratelimit-remaining", "0");
        assertThat(error.body()).contains("There is nothing here");
        assertThat(page.fetch(main.uri().resolve("no-such-path"), INCLUDED).status()).isEqualTo(404);
    }

    @Test
    void aPreflightLetsThroughWhatIsAllowed() {
        Script page = on("127.0.0.1");
        assertThat(page.fetch(api("runs"), method("PUT")).status()).isEqualTo(200);
        assertThat(page.fetch(api("runs"), Map.of("method", "PUT", "headers", Map.of("X-Token", "1"))).status())
                .isEqualTo(200);
        assertThat(page.fetch(main.uri().resolve("books/9780141439471"),
                Map.of("headers", Map.of("X-Token", "1"))).headers()).containsKeys("etag");
    }

    @Test
    void aPreflightKeepsOutWhatIsNot() {
        Script page = on("127.0.0.1");
        String before = page.fetch(api("runs"), PLAIN).body();
        for (Map<String, Object> refused : List.<Map<String, Object>>of(
                Map.of("method", "PATCH"),
                Map.of("method", "PUT", "headers", Map.of("X-Other", "1")),
                Map.of("method", "PUT", "headers", Map.of("X-Token", "1", "Authorization", "Basic eDp5")))) {
            assertThat(page.fetch(api("runs"), refused).failure()).as(refused.toString())
                    .isEqualTo("TypeError: Failed to fetch");
        }
        assertThat(page.fetch(api("elsewhere"), method("PUT")).failure()).isNotNull();
        assertThat(page.fetch(api("runs"), PLAIN).body()).isEqualTo(before);
    }

    @Test
    void cookiesAreSetSentAndDeletedOnTheSameSite() {
        Script page = on("127.0.0.1");
        page.fetch(api("cookies"), method("POST"));
        assertThat(page.fetch(api("cookies"), INCLUDED).body())
                .contains("lax", "hidden", "strict", "none", "apart", "__Host-lax");
        assertThat(page.cookies()).contains("lax=1", "strict=1").doesNotContain("hidden");
        page.fetch(api("cookies"), method("DELETE"));
        assertThat(page.fetch(api("cookies"), INCLUDED).body()).isEqualTo("[]");
        assertThat(page.cookies()).isEmpty();
    }

    @Test
    void cookiesAreNotSetWithoutCredentials() {
        Script page = on("127.0.0.1");
        page.fetch(api("cookies"), Map.of("method", "POST"));
        assertThat(page.fetch(api("cookies"), INCLUDED).body()).isEqualTo("[]");
    }

    @Test
    void acrossSitesAPartitionedCookieBelongsToThePageItWasSetFrom() {
        Script page = on("localhost");
        page.fetch(api("cookies"), method("POST"));
        assertThat(page.fetch(api("cookies"), INCLUDED).body()).contains("apart")
                .doesNotContain("lax", "strict", "hidden");
        assertThat(page.cookies()).doesNotContain("apart");
        Script sameSite = on("127.0.0.1");
        assertThat(sameSite.fetch(api("cookies"), INCLUDED).body()).doesNotContain("apart");
        Script again = on("localhost");
        again.fetch(api("cookies"), method("DELETE"));
        assertThat(again.fetch(api("cookies"), INCLUDED).body()).doesNotContain("apart");
    }

    @Test
    void aHostCookieIsKeptWithItsPrefix() {
        Script page = on("127.0.0.1");
        page.fetch(api("cookies"), method("POST"));
        assertThat(CHROMIUM.driver().manage().getCookieNamed("__Host-lax")).satisfies(cookie -> {
            assertThat(cookie.isSecure()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getSameSite()).isEqualTo("Lax");
        });
    }
}
