package io.github.letterhead.demo.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a page's own script would do. */
final class Script {

    private static final String FETCH = """
            const [url, options, done] = arguments;
            fetch(url, options).then(async answer => done({
                status: answer.status,
                type: answer.type,
                names: Array.from(answer.headers.keys()),
                headers: Object.fromEntries(answer.headers.entries()),
                body: await answer.text()
            }), error => done({failure: String(error)}));
            """;

    private final ChromeDriver driver;

    Script(ChromeDriver driver) {
        this.driver = driver;
    }

    /** What a script saw; {@code failure} is null unless {@code fetch} failed. */
    record Seen(String failure, int status, List<String> names, Map<String, String> headers, String body) {
    }

    @SuppressWarnings("unchecked")
    Seen fetch(URI uri, Map<String, Object> options) {
        Map<String, Object> seen = (Map<String, Object>) driver.executeAsyncScript(FETCH, uri.toString(), options);
        return seen.containsKey("failure") ? new Seen((String) seen.get("failure"), 0, List.of(), Map.of(), "")
                : new Seen(null, ((Long) seen.get("status")).intValue(), (List<String>) seen.get("names"),
                        (Map<String, String>) seen.get("headers"), (String) seen.get("body"));
    }

    /** The names of the cookies that scripts of the page can read. */
    String cookies() {
        return (String) driver.executeScript("return document.cookie;");
    }
}
