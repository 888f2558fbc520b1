package io.github.letterhead.spec.attack;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Locale;
import java.util.function.BiConsumer;

/** How text of a client may come into an answer. */
public enum Way {

    SET("X-Attacked", (response, value) -> response.setHeader("X-Attacked", value)),
    ADD("X-Attacked", (response, value) -> response.addHeader("X-Attacked", value)),
    ABSENT("X-Attacked", (response, value) -> response.setHeaderIfAbsent("X-Attacked", value)),
    ALWAYS("X-Attacked", (response, value) -> response.always().setHeader("X-Attacked", value)),
    OBJECT("X-Attacked", (response, value) -> response.setHeader("X-Attacked", new StringBuilder(value))),
    VARY("Vary", (response, value) -> response.setHeader("Vary", value)),
    CONTENT_TYPE("Content-Type", (response, value) -> response.setHeader("Content-Type", value)),
    PARAMETER("Content-Type", (response, value) -> response.setHeader("Content-Type", "text/plain;profile=" + value)),
    LOCATION("Location", (response, value) -> response.setHeader("Location", value)),
    LOCATION_PATH("Location", (response, value) -> response.setHeader("Location", "/p?q=" + value)),
    /** The name of the header is what the client sends. */
    NAME(null, (response, value) -> response.setHeader(value, "1")),
    ADDED_NAME(null, (response, value) -> response.addHeader(value, "injected=1")),
    COOKIE_NAME("Set-Cookie", (response, value) -> response.setCookie(value, "1")),
    COOKIE_VALUE("Set-Cookie", (response, value) -> response.setCookie("attacked", value)),
    COOKIE_PATH("Set-Cookie", (response, value) -> response.setCookie(SetCookie.of("attacked", "1").path(value))),
    COOKIE_DOMAIN("Set-Cookie", (response, value) -> response.setCookie(SetCookie.of("attacked", "1").domain(value))),
    COOKIE_ATTRIBUTE("Set-Cookie",
            (response, value) -> response.setCookie(SetCookie.of("attacked", "1").attribute(value, "1"))),
    COOKIE_ATTRIBUTE_VALUE("Set-Cookie",
            (response, value) -> response.setCookie(SetCookie.of("attacked", "1").attribute("Priority", value))),
    COOKIE_DELETED("Set-Cookie", (response, value) -> response.deleteCookie(value)),
    NEW_COOKIE("Set-Cookie",
            (response, value) -> response.setCookie(new NewCookie.Builder("attacked").value(value).build())),
    NEW_COOKIE_PATH("Set-Cookie",
            (response, value) -> response.setCookie(new NewCookie.Builder("attacked").value("1").path(value).build())),
    /** Parsed, so that the client may write all of it. */
    SET_COOKIE("Set-Cookie", (response, value) -> response.addHeader("Set-Cookie", "attacked=" + value)),
    /** Behind the status on its line. */
    REASON("", (response, value) -> response.setStatus(new Reason(value)));

    private record Reason(String phrase) implements StatusType {

        @Override
        public String getReasonPhrase() {
            return phrase;
        }

        @Override
        public int getStatusCode() {
            return 203;
        }

        @Override
        public Family getFamily() {
            return Family.SUCCESSFUL;
        }
    }

    private final String header;
    private final BiConsumer<Response, String> call;

    Way(String header, BiConsumer<Response, String> call) {
        this.header = header;
        this.call = call;
    }

    /** The header that it writes, empty for none; null if the client chooses it. */
    public String header() {
        return header;
    }

    /** False if it was refused. */
    public boolean act(String value, Response response) {
        try {
            call.accept(response, value);
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }

    /** As it stands in a path. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For Jakarta REST. */
    public static Way fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
