package io.github.letterhead.demo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.demo.Main;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The demo's page of another origin, in a browser. */
final class CrossOriginPageTest {

    private static final String WHEN_SHOWN = """
            const [done] = arguments;
            const look = () => {
                const state = document.body.dataset.state;
                return state && state !== "calling" ? done(state) : setTimeout(look, 20);
            };
            look();
            """;

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

    private static ChromeDriver open(URI page) {
        ChromeDriver driver = CHROMIUM.driver();
        driver.get(page.toString());
        assertThat(driver.executeAsyncScript(WHEN_SHOWN)).isEqualTo("done");
        return driver;
    }

    /** The same page from another site: a host of another name. */
    private static URI fromAnotherSite() {
        return URI.create("http://localhost:" + main.page().getPort() + "/");
    }

    private static List<String> cells(ChromeDriver driver, String table, String name) {
        return driver.findElements(By.cssSelector("#" + table + " tr[data-name='" + name + "'] td")).stream()
                .map(WebElement::getText).toList();
    }

    @Test
    void headersAreHiddenWithoutExposureAndReadableWithIt() {
        ChromeDriver driver = open(main.page());
        assertThat(cells(driver, "headers", "X-Total-Count")).containsExactly("hidden", "128");
        assertThat(cells(driver, "headers", "X-Cat-Dog")).containsExactly("hidden", "alone in the world");
        assertThat(cells(driver, "headers", "RateLimit-Remaining")).containsExactly("hidden", "41");
        assertThat(cells(driver, "headers", "ETag")).containsExactly("hidden", "\"7\"");
        assertThat(cells(driver, "headers", "Cache-Control")).containsExactly("no-store", "no-store");
        assertThat(cells(driver, "headers", "Content-Language")).containsExactly("en", "en");
        assertThat(cells(driver, "headers", "Set-Cookie")).containsExactly("hidden", "hidden");
    }

    @Test
    void anErrorCanBeReadWithWhatAlwaysWrote() {
        assertThat(cells(open(main.page()), "headers", "404 RateLimit-Remaining")).containsExactly("", "0");
    }

    @Test
    void cookiesComeWithCredentialsAlone() {
        ChromeDriver driver = open(main.page());
        for (String name : List.of("lax", "hidden", "strict", "none", "apart", "__Host-lax")) {
            assertThat(cells(driver, "cookies", name)).as(name).containsExactly("did not come", "came");
        }
    }

    @Test
    void fromAnotherSiteOnlyCookiesThatSaySoCome() {
        ChromeDriver driver = open(fromAnotherSite());
        for (String name : List.of("lax", "hidden", "strict", "__Host-lax")) {
            assertThat(cells(driver, "cookies", name)).as(name).containsExactly("did not come", "did not come");
        }
        assertThat(cells(driver, "cookies", "apart")).containsExactly("did not come", "came");
        assertThat(cells(driver, "headers", "X-Total-Count")).containsExactly("hidden", "128");
    }

    @Test
    void whatAPreflightRefusesNeverRuns() {
        ChromeDriver driver = open(main.page());
        assertThat(cells(driver, "requests", "PUT").get(0)).startsWith("200 ");
        assertThat(cells(driver, "requests", "PUT").get(1)).isEqualTo("yes");
        assertThat(cells(driver, "requests", "PUT X-Token").get(1)).isEqualTo("yes");
        for (String refused : List.of("PUT X-Other", "PATCH", "PUT elsewhere")) {
            assertThat(cells(driver, "requests", refused)).as(refused)
                    .containsExactly("TypeError: Failed to fetch", "no");
        }
    }

    @Test
    void thePageFitsAPhone() throws IOException {
        CHROMIUM.beAPhone();
        ChromeDriver driver = open(main.page());
        keep(driver, "cross-origin-phone.png");
        assertThat((Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth;")).isTrue();
        assertThat((Long) driver.executeScript("return document.documentElement.clientWidth;")).isEqualTo(375);
    }

    @Test
    void thePageIsShownInTheReadme() throws IOException {
        ChromeDriver driver = open(main.page());
        keep(driver, "cross-origin.png");
        assertThat(driver.findElements(By.cssSelector("main section"))).hasSize(3).allMatch(WebElement::isDisplayed);
    }

    /** Only where somebody asked for it: a build leaves the sources as they are. */
    private static void keep(ChromeDriver driver, String name) throws IOException {
        String directory = System.getProperty("screenshots", "");
        if (!directory.isEmpty()) {
            WebElement page = driver.findElement(By.tagName("body"));
            Files.write(Files.createDirectories(Path.of(directory)).resolve(name),
                    page.getScreenshotAs(OutputType.BYTES));
        }
    }
}
