package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/**
 * A call of a response.
 *
 * @param mayPass false if only a refusal is right
 */
record DrawnCall(String what, Consumer<Response> action, boolean mayPass) {

    /** Somewhere in each value. */
    static final String SECRET = "hunter2/hunter2";

    static DrawnCall of(Draws draws) {
        int kind = draws.below(12);
        String name = withoutSecret(draws.text());
        return switch (kind) {
            case 0 -> header("setHeader", name, draws, Response::setHeader);
            case 1 -> header("addHeader", name, draws, Response::addHeader);
            case 2 -> header("setHeaderIfAbsent", name, draws, Response::setHeaderIfAbsent);
            case 3 -> of("removeHeader", name, "", response -> response.removeHeader(name));
            case 4 -> cookie(name, secret(draws));
            case 5 -> attributes(name, draws);
            case 6 -> setCookieHeader(name, draws);
            case 7 -> of("deleteCookie", name, "", response -> response.deleteCookie(name));
            case 8 -> newCookie(name, secret(draws), draws);
            case 9 -> mediaType(name, draws);
            case 10 -> location(name, draws);
            default -> status((int) draws.number());
        };
    }

    private interface HeaderCall {
        Response of(Response response, String name, Object value);
    }

    private static DrawnCall of(String what, String name, Object value, Consumer<Response> action) {
        return new DrawnCall(what + "(" + name + ", " + value + ")", action, true);
    }

    private static DrawnCall header(String what, String name, Draws draws, HeaderCall call) {
        Object value = switch (draws.below(6)) {
            case 0 -> date(draws.number());
            case 1 -> new Date(draws.number());
            case 2 -> new StringBuilder(secret(draws));
            case 3 -> new String[] {secret(draws)};
            default -> secret(draws);
        };
        boolean isCookie = what.equals("addHeader") && name.equalsIgnoreCase("Set-Cookie");
        return new DrawnCall(what + "(" + name + ", " + value + ")", response -> call.of(response, name, value),
                (isCookie || FieldGrammar.isName(name)) && !(value instanceof String[]));
    }

    private static Instant date(long number) {
        try {
            return Instant.ofEpochSecond(number);
        } catch (DateTimeException tooFar) {
            return Instant.MAX;
        }
    }

    private static DrawnCall cookie(String name, String value) {
        return of("setCookie", name, value, response -> response.setCookie(name, value));
    }

    private static DrawnCall attributes(String name, Draws draws) {
        String value = secret(draws);
        int flags = draws.octet();
        String path = (flags & 1) == 0 ? null : draws.text();
        String domain = (flags & 2) == 0 ? null : draws.text();
        Duration age = (flags & 4) == 0 ? null : Duration.ofSeconds(draws.number());
        Instant expires = (flags & 8) == 0 ? null : date(draws.number());
        SameSite sameSite = (flags & 16) == 0 ? null : draws.of(List.of(SameSite.values()));
        String other = (flags & 32) == 0 ? null : draws.text();
        String otherValue = other == null ? null : draws.text();
        return of("setCookie " + flags, name, List.of(value, name), response -> {
            SetCookie cookie = SetCookie.of(name, value).path(path).domain(domain).maxAge(age).expires(expires)
                    .sameSite(sameSite).secure((flags & 64) != 0).httpOnly((flags & 128) != 0)
                    .partitioned(draws.flag());
            response.setCookie(other == null ? cookie : cookie.attribute(other, otherValue));
        });
    }

    /** What was accepted means to a user agent what we write. */
    private static DrawnCall setCookieHeader(String name, Draws draws) {
        String text = name + "=" + secret(draws);
        return of("addHeader Set-Cookie", name, text, response -> {
            response.addHeader("Set-Cookie", text);
            UserAgentCookie meant = UserAgentCookie.of(text);
            UserAgentCookie written = UserAgentCookie.of(SetCookie.parse(text).headerValue());
            expect(meant != null, () -> "accepted what a user agent ignores: " + text);
            meant.attributes().keySet().removeAll(List.of("version", "comment"));
            expect(meant.equals(written), () -> "meant " + meant + " but wrote " + written);
        });
    }

    private static DrawnCall newCookie(String name, String value, Draws draws) {
        String path = draws.text();
        String domain = draws.text();
        int age = (int) draws.number();
        boolean secure = draws.flag();
        return of("NewCookie", name, value, response -> response.setCookie(new NewCookie.Builder(name).value(value)
                .path(path.isEmpty() ? null : path).domain(domain.isEmpty() ? null : domain).maxAge(age).secure(secure)
                .build()));
    }

    private static DrawnCall mediaType(String type, Draws draws) {
        String text = type + (draws.flag() ? ";a=" + secret(draws) : "");
        return of("Content-Type", type, text, response -> {
            response.setHeader("content-type", text);
            expect(text.matches(MEDIA_TYPE), () -> "media type " + text);
        });
    }

    private static final String QUOTED = "\"(?:[\\t !#-\\[\\]-~]|\\\\[\\t -~])*+\"";
    /** RFC 9110, 8.3.1 and 5.6.6. */
    private static final String MEDIA_TYPE = FieldGrammar.TOKEN + "++/" + FieldGrammar.TOKEN + "++([ \\t]*+;[ \\t]*+("
            + FieldGrammar.TOKEN + "++=(" + FieldGrammar.TOKEN + "++|" + QUOTED + "))?)*+[ \\t]*+";

    private static DrawnCall location(String start, Draws draws) {
        String text = start + secret(draws);
        return of("Location", start, text, response -> response.setHeader("Location", text));
    }

    private static DrawnCall status(int code) {
        return new DrawnCall("setStatus " + code, response -> response.setStatus(code), code >= 200 && code <= 599);
    }

    /** Its text with the secret in front, behind, or in the middle. */
    private static String secret(Draws draws) {
        int place = draws.below(4);
        String text = draws.text();
        int at = place == 0 ? 0 : place == 1 ? text.length() : place == 2 ? text.length() / 2 : -1;
        return at < 0 ? text : text.substring(0, at) + SECRET + text.substring(at);
    }

    /** Names may be told. */
    private static String withoutSecret(String name) {
        return name.replace("hunter2", "");
    }
}
