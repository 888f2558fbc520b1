package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A detached response is written and read where no Jakarta REST runtime is, as in a plain unit test. */
class DetachedResponseWithoutRuntimeTest {

    @Test
    void aDetachedResponseNeedsTheJakartaRestApiAlone() throws Exception {
        URL[] classPath = {location(Response.class), location(NewCookie.class), location(Probe.class)};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> probe = loader.loadClass(Probe.class.getName());
            assertThat(probe).isNotSameAs(Probe.class);

            Object told = ((Supplier<?>) probe.getConstructor().newInstance()).get();

            assertThat(told).isEqualTo(List.of("202", "[text/plain;charset=UTF-8]", "[fr-CA]",
                    "[Thu, 01 Jan 1970 00:00:00 GMT]", "[7, x]", "[things/7]", "[a/b;c=\"d \\\"e\"]",
                    "a=1; Path=/; SameSite=Lax",
                    "b=1; Path=/b", "c=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/", "refused"));
            // Nothing above found a runtime by accident.
            assertThatThrownBy(() -> Class.forName(NewCookie.class.getName(), true, loader))
                    .isInstanceOf(LinkageError.class);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Runs in a class loader of its own. */
    public static final class Probe implements Supplier<List<String>> {

        @Override
        public List<String> get() {
            Response response = Response.of(202, "entity").setHeader("X-Type", new MediaType("text", "plain", "UTF-8"))
                    .setHeader("Content-Language", Locale.CANADA_FRENCH).setHeader("Expires", Instant.EPOCH)
                    .addHeader("X-List", 7).addHeader("x-list", "x").setHeader("Location", "things/7")
                    .setHeader("Content-Type", new MediaType("a", "b", Map.of("c", "d \"e")))
                    .setCookie("a", "1").addHeader("Set-Cookie", "b=1; Path=/b").deleteCookie("c");
            List<String> told = new ArrayList<>();
            told.add(String.valueOf(response.getStatus().orElseThrow()));
            for (String name : List.of("X-Type", "Content-Language", "Expires", "X-List", "Location", "Content-Type")) {
                told.add(response.getHeader(name).toString());
            }
            response.getCookies().forEach(cookie -> told.add(cookie.headerValue()));
            try {
                response.always().setStatus(200);
            } catch (UnsupportedOperationException refusal) {
                told.add("refused");
            }
            return told;
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
