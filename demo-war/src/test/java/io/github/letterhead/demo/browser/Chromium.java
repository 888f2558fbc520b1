package io.github.letterhead.demo.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A browser of its own for each test class, with nothing from before, and no cookie from the test before. Where no
 * Chromium and driver are installed each test is skipped by its name, unless {@code -Dbrowser.required=true}.
 */
final class Chromium implements ExecutionCondition, BeforeEachCallback, AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path profile;
    private ChromeDriver driver;

    Chromium() {
        profile = Path.of(System.getProperty("java.io.tmpdir"),
                "letterhead-chromium-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isInstalled = browser().isPresent() && installed("chromedriver").isPresent();
        if (context.getTestMethod().isEmpty() || isInstalled) {
            return ConditionEvaluationResult.enabled("there is a browser, or this is not yet a test");
        } else if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(
                    "Chromium and chromedriver are required (browser.required), and not installed");
        }
        return ConditionEvaluationResult.disabled("Chromium and chromedriver are not installed");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (driver == null) {
            driver = start();
        }
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        show(900, 1600, false);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
            delete(profile);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A narrow one, as many people have. */
    void beAPhone() {
        show(375, 1900, true);
    }

    private void show(int width, int height, boolean mobile) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
    }

    private ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser().orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-proxy-server", "--user-data-dir=" + profile);
        // With its path given Selenium looks for no driver on the network.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver").orElseThrow()).usingAnyFreePort().build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        return started;
    }

    private static Optional<File> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome").map(Chromium::installed)
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<File> installed(String name) {
        String all = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<String> path = Arrays.asList(all.split(File.pathSeparator));
        return path.stream().map(directory -> new File(directory, name)).filter(File::canExecute).findFirst();
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
