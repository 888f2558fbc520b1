package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.NewCookie;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** Cookies are made, read and written where no Jakarta REST runtime is, as in a plain unit test. */
class SetCookieWithoutRuntimeTest {

    @Test
    void cookieNeedsTheJakartaRestApiAlone() throws Exception {
        URL[] classPath = {location(SetCookie.class), location(NewCookie.class)};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> type = loader.loadClass(SetCookie.class.getName());
            assertThat(type).isNotSameAs(SetCookie.class);

            Object cookie = type.getMethod("of", String.class, String.class).invoke(null, "sid", "abc");
            Object read = type.getMethod("parse", String.class).invoke(null, "sid=abc; Path=/; SameSite=Lax");

            assertThat(type.getMethod("headerValue").invoke(cookie)).isEqualTo("sid=abc; Path=/; SameSite=Lax");
            assertThat(type.getMethod("expired").invoke(cookie)).isNotEqualTo(cookie);
            assertThat(read).isEqualTo(cookie);
            // NewCookie itself looks for a runtime as soon as it is used; nothing above did that.
            assertThatThrownBy(() -> Class.forName(NewCookie.class.getName(), true, loader))
                    .isInstanceOf(LinkageError.class);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
