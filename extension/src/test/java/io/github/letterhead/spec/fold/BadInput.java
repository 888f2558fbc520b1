package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One call that must be refused where it is made.
 *
 * @param what for the reader of a failure
 * @param call the call; nothing of it may reach the answer
 * @param refusal the exception, exactly
 * @param named what its message must contain
 */
public record BadInput(String what, Consumer<Response> call, Class<? extends RuntimeException> refusal, Pattern named) {

    /** Part of every cookie value and credential here; no message may repeat it. */
    public static final String SECRET = "s3cret";

    /** Where the bad character stands; a message counts from zero or from one. */
    private static final int POSITION = 41;
    private static final String AT_POSITION = "\\b4[12]\\b";
    private static final String GOOD = SECRET + "x".repeat(POSITION - SECRET.length());
    private static final String LONG = SECRET + "x".repeat(65_536);
    private static final Class<IllegalArgumentException> ILLEGAL = IllegalArgumentException.class;
    private static final Class<NullPointerException> NULL = NullPointerException.class;

    /** Every one of them, always in this order. */
    public static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        names(all);
        values(all);
        setCookieAsHeader(all);
        cookies(all);
        statuses(all);
        nulls(all);
        return all;
    }

    private static void names(List<BadInput> all) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("empty", "");
        names.put("64 KB", "X-" + "x".repeat(65_536));
        badCharacters().forEach((what, bad) -> names.put(what, "X-Bad" + bad + "Name"));
        for (char separator : ":;,=/\"()<>@[]{}?\\ \t".toCharArray()) {
            names.put("separator " + (int) separator, "X-Bad" + separator + "Name");
        }
        names.put("blank at the beginning", " X-Bad");
        names.put("blank at the end", "X-Bad ");
        names.put("colon at the end", "X-Bad:");
        Pattern named = Pattern.compile("name");
        names.forEach((what, name) -> writes().forEach((call, write) -> all.add(new BadInput(
                call + ", name: " + what, response -> write.accept(response, name), ILLEGAL, named))));
        for (String framing : List.of("Content-Length", "transfer-encoding", "CONNECTION", "Keep-Alive", "TE",
                "Trailer", "Upgrade")) {
            writes().forEach((call, write) -> all.add(new BadInput(call + " " + framing,
                    response -> write.accept(response, framing), ILLEGAL, Pattern.compile(framing))));
        }
    }

    private static void values(List<BadInput> all) {
        Map<String, String> values = new LinkedHashMap<>();
        badCharacters().forEach((what, bad) -> values.put(what, GOOD + bad + "Injected: 1"));
        values.put("CR LF and a header", GOOD + "\r\nInjected: 1");
        values.forEach((what, value) -> valueWrites(all, what, "X-Bad", value, AT_POSITION));
        valueWrites(all, "64 KB", "X-Bad", LONG, "X-Bad");
        valueWrites(all, "blank at the beginning", "X-Bad", " " + SECRET, "X-Bad");
        valueWrites(all, "blank at the end", "X-Bad", SECRET + " ", "X-Bad");
        valueWrites(all, "tab at the beginning", "X-Bad", "\t" + SECRET, "X-Bad");
        valueWrites(all, "tab at the end", "X-Bad", SECRET + "\t", "X-Bad");
        valueWrites(all, "credential", "Proxy-Authorization", "Basic " + SECRET + "\n", "Proxy-Authorization");
        valueWrites(all, "text of an object", "X-Bad", new StringBuilder(SECRET).append('\n'), "X-Bad");
        valueWrites(all, "array", "X-Bad", new String[] {SECRET}, "X-Bad");
        valueWrites(all, "array of numbers", "X-Bad", new int[] {1}, "X-Bad");
        valueWrites(all, "list", "X-Bad", List.of(SECRET), "X-Bad");
        valueWrites(all, "map", "X-Bad", Map.of("a", SECRET), "X-Bad");
        valueWrites(all, "optional", "X-Bad", Optional.of(SECRET), "X-Bad");
        valueWrites(all, "optional number", "X-Bad", OptionalInt.of(1), "X-Bad");
        valueWrites(all, "date after 9999", "X-Bad", Instant.parse("+10000-01-01T00:00:00Z"), "X-Bad.*9999");
        valueWrites(all, "no media type", "Content-Type", SECRET, "Content-Type");
        valueWrites(all, "range of media types", "Content-Type", "text/*", "Content-Type");
        valueWrites(all, "no URI", "Location", "http://[unclosed", "Location");
    }

    private static void valueWrites(List<BadInput> all, String what, String name, Object value, String named) {
        Pattern pattern = Pattern.compile(named);
        all.add(new BadInput("setHeader, value: " + what, response -> response.setHeader(name, value),
                ILLEGAL, pattern));
        all.add(new BadInput("addHeader, value: " + what, response -> response.addHeader(name, value),
                ILLEGAL, pattern));
        all.add(new BadInput("setHeaderIfAbsent, value: " + what, response -> response.setHeaderIfAbsent(name, value),
                ILLEGAL, pattern));
        all.add(new BadInput("always().setHeader, value: " + what,
                response -> response.always().setHeader(name, value), ILLEGAL, pattern));
    }

    private static void setCookieAsHeader(List<BadInput> all) {
        String good = "bad=" + SECRET;
        Pattern remedy = Pattern.compile("setCookie.*deleteCookie");
        all.add(new BadInput("setHeader Set-Cookie", response -> response.setHeader("Set-Cookie", good), ILLEGAL,
                remedy));
        all.add(new BadInput("setHeaderIfAbsent Set-Cookie",
                response -> response.setHeaderIfAbsent("set-cookie", good), ILLEGAL, remedy));
        all.add(new BadInput("removeHeader Set-Cookie", response -> response.removeHeader("SET-COOKIE"), ILLEGAL,
                remedy));
        for (String text : List.of("", SECRET, "=" + SECRET, "a b=" + SECRET, good + "; Domain=http://x",
                good + "; Path=x", good + "; Max-Age=-1", good + "; Max-Age=x", good + "; SameSite=None",
                good + "; SameSite=x", good + "; Partitioned", good + "\r\nInjected: 1", "bad=\"" + SECRET,
                "__Host-bad=" + SECRET, "bad=" + SECRET + "," + SECRET,
                good + "; Expires=Sun, 06 Nov 1594 08:49:37 GMT")) {
            all.add(new BadInput("addHeader Set-Cookie " + text, response -> response.addHeader("Set-Cookie", text),
                    ILLEGAL, Pattern.compile("Set-Cookie")));
        }
    }

    private static void cookies(List<BadInput> all) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("empty", "");
        names.put("64 KB", "x".repeat(65_536));
        badCharacters().forEach((what, bad) -> names.put(what, "bad" + bad + "name"));
        for (char separator : ":;,=/\"()<>@[]{}?\\ \t".toCharArray()) {
            names.put("separator " + (int) separator, "bad" + separator + "name");
        }
        Pattern named = Pattern.compile("name");
        names.forEach((what, name) -> {
            all.add(new BadInput("cookie name: " + what, response -> response.setCookie(name, SECRET), ILLEGAL, named));
            all.add(new BadInput("deleted cookie name: " + what, response -> response.deleteCookie(name), ILLEGAL,
                    named));
        });
        Map<String, String> values = new LinkedHashMap<>();
        badCharacters().forEach((what, bad) -> values.put(what, GOOD + bad));
        for (char separator : ";,\"\\ \t".toCharArray()) {
            values.put("separator " + (int) separator, GOOD + separator + "x");
        }
        values.forEach((what, value) -> all.add(new BadInput("cookie value: " + what,
                response -> response.setCookie("bad", value), ILLEGAL, Pattern.compile("'bad'.*" + AT_POSITION))));
        cookie(all, "64 KB value", () -> SetCookie.of("bad", LONG));
        for (String path : List.of("", "app", "/a;b", "/a,b", "/a b", "/\u00e9", "/\r\n", "/" + "x".repeat(65_536))) {
            cookie(all, "path " + shortened(path), () -> SetCookie.of("bad", SECRET).path(path));
        }
        for (String domain : List.of("", "http://example.org", "example.org:80", ".example.org", "example.org.", "a;b",
                "a,b", "a b", "a..b", "ex\u00e4mple.org", "x".repeat(65_536))) {
            cookie(all, "domain " + shortened(domain), () -> SetCookie.of("bad", SECRET).domain(domain));
        }
        cookie(all, "Max-Age -1", () -> SetCookie.of("bad", SECRET).maxAge(Duration.ofSeconds(-1)));
        cookie(all, "Max-Age 2^31", () -> SetCookie.of("bad", SECRET).maxAge(Duration.ofSeconds(1L << 31)));
        cookie(all, "Max-Age of the longest duration",
                () -> SetCookie.of("bad", SECRET).maxAge(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)));
        cookie(all, "expires before 1601",
                () -> SetCookie.of("bad", SECRET).expires(Instant.parse("1600-12-31T23:59:59Z")));
        cookie(all, "expires after 9999",
                () -> SetCookie.of("bad", SECRET).expires(Instant.parse("+10000-01-01T00:00:00Z")));
        cookie(all, "expires at the end of time", () -> SetCookie.of("bad", SECRET).expires(Instant.MAX));
        cookie(all, "SameSite=None without Secure", () -> SetCookie.of("bad", SECRET).sameSite(SameSite.NONE));
        cookie(all, "Partitioned without Secure", () -> SetCookie.of("bad", SECRET).partitioned());
        cookie(all, "__Secure- without Secure", () -> SetCookie.of("__Secure-bad", SECRET));
        cookie(all, "__Host- without Secure", () -> SetCookie.of("__Host-bad", SECRET));
        cookie(all, "__Host- with domain", () -> SetCookie.of("__Host-bad", SECRET).secure().domain("example.org"));
        cookie(all, "__Host- with path", () -> SetCookie.of("__Host-bad", SECRET).secure().path("/app"));
        cookie(all, "__Host- without path", () -> SetCookie.of("__Host-bad", SECRET).secure().path(null));
        cookie(all, "__host- in small letters", () -> SetCookie.of("__host-bad", SECRET));
        Pattern setCookie = Pattern.compile("Set-Cookie");
        all.add(new BadInput("NewCookie, value", response -> response.setCookie(
                new NewCookie.Builder("bad").value(SECRET + ";").build()), ILLEGAL, setCookie));
        all.add(new BadInput("NewCookie, SameSite=None without Secure", response -> response.setCookie(
                new NewCookie.Builder("bad").value(SECRET).sameSite(SameSite.NONE).build()), ILLEGAL, setCookie));
        all.add(new BadInput("deleted cookie, SameSite=None without Secure", response -> response.deleteCookie(
                SetCookie.of("bad", SECRET).sameSite(SameSite.NONE)), ILLEGAL, setCookie));
    }

    private interface Cookie {
        SetCookie make();
    }

    private static void cookie(List<BadInput> all, String what, Cookie cookie) {
        all.add(new BadInput("cookie: " + what, response -> response.setCookie(cookie.make()), ILLEGAL,
                Pattern.compile("Set-Cookie")));
    }

    private static void statuses(List<BadInput> all) {
        for (int status : List.of(-1, 0, 99, 100, 101, 199, 600, 999, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            all.add(new BadInput("status " + status, response -> response.setStatus(status), ILLEGAL,
                    Pattern.compile(Pattern.quote(String.valueOf(status)))));
        }
        all.add(new BadInput("status type 103", response -> response.setStatus(new EarlyHints()), ILLEGAL,
                Pattern.compile("103")));
    }

    private static void nulls(List<BadInput> all) {
        writes().forEach((call, write) ->
                nothing(all, call + ", name", response -> write.accept(response, null), "name"));
        nothing(all, "getHeader", response -> response.getHeader(null), "name");
        nothing(all, "setHeader, value", response -> response.setHeader("X-Bad", null), "value");
        nothing(all, "addHeader, value", response -> response.addHeader("X-Bad", null), "value");
        nothing(all, "addHeader Set-Cookie, value", response -> response.addHeader("Set-Cookie", null), "value");
        nothing(all, "setHeaderIfAbsent, value", response -> response.setHeaderIfAbsent("X-Bad", null), "value");
        nothing(all, "setCookie, name", response -> response.setCookie(null, SECRET), "name");
        nothing(all, "setCookie, value", response -> response.setCookie("bad", null), "value");
        nothing(all, "setCookie", response -> response.setCookie((SetCookie) null), "cookie");
        nothing(all, "setCookie, NewCookie", response -> response.setCookie((NewCookie) null), "cookie");
        nothing(all, "deleteCookie, name", response -> response.deleteCookie((String) null), "name");
        nothing(all, "deleteCookie", response -> response.deleteCookie((SetCookie) null), "cookie");
        nothing(all, "setStatus", response -> response.setStatus(null), "status");
        nothing(all, "beforeSend", response -> response.beforeSend(null), "callback");
    }

    private static void nothing(List<BadInput> all, String what, Consumer<Response> call, String argument) {
        Pattern named = Pattern.compile("\\b" + argument + "\\b");
        all.add(new BadInput("null: " + what, call, NULL, named));
        if (!what.equals("setStatus")) {
            all.add(new BadInput("null: always()." + what, response -> call.accept(response.always()), NULL, named));
        }
    }

    private static Map<String, BiConsumer<Response, String>> writes() {
        Map<String, BiConsumer<Response, String>> writes = new LinkedHashMap<>();
        writes.put("setHeader", (response, name) -> response.setHeader(name, SECRET));
        writes.put("addHeader", (response, name) -> response.addHeader(name, SECRET));
        writes.put("setHeaderIfAbsent", (response, name) -> response.setHeaderIfAbsent(name, SECRET));
        writes.put("removeHeader", Response::removeHeader);
        writes.put("always().setHeader", (response, name) -> response.always().setHeader(name, SECRET));
        return writes;
    }

    private static Map<String, String> badCharacters() {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("CR", "\r");
        bad.put("LF", "\n");
        bad.put("NUL", "\0");
        bad.put("ESC", "\u001b");
        bad.put("DEL", "\u007f");
        bad.put("NEL", "\u0085");
        bad.put("e acute", "\u00e9");
        bad.put("full-width colon", "\uff1a");
        bad.put("a letter whose low byte is LF", "\u010a");
        bad.put("emoji", "\ud83d\ude00");
        bad.put("lone high surrogate", "\ud83d");
        bad.put("lone low surrogate", "\ude00");
        return bad;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.length() + " characters" : text;
    }

    private static final class EarlyHints implements StatusType {

        @Override
        public int getStatusCode() {
            return 103;
        }

        @Override
        public Family getFamily() {
            return Family.INFORMATIONAL;
        }

        @Override
        public String getReasonPhrase() {
            return "Early Hints";
        }
    }
}
