package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.attack.AttackApplication;
import io.github.letterhead.spec.attack.Way;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever a client has written into the answer, over a plain socket: it is one answer, with one status line, the lines
 * that the application meant and no other, and it ends where it says. The next request on the connection gets its own.
 */
public abstract class AttackSpec extends Spec {

    private static final Set<String> OF_THE_SERVER = Set.of("date", "content-length", "content-type",
            "transfer-encoding", "connection", "keep-alive", "server", "vary", "x-frame-options",
            "x-powered-by");
    private static final Set<String> MEANT = Set.of("x-before", "x-after");
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 [0-9]{3}( [\\t -~]*)?");
    private static final Pattern LINE = Pattern.compile("[!#$%&'*+\\-.^_`|~0-9A-Za-z]+:[\\t -~]*");
    private static final List<Way> NAMES = List.of(Way.NAME, Way.ADDED_NAME, Way.COOKIE_NAME, Way.COOKIE_DELETED,
            Way.COOKIE_ATTRIBUTE);

    @Test
    public void valuesOfHeadersStayThere() {
        for (String payload : payloads("values.txt")) {
            for (Way way : Way.values()) {
                attack(way, payload);
            }
            checkSet(get("before-send?value=" + payload), "done", "x-attacked");
            checkSet(get("detached?value=" + payload), "done", "x-attacked");
        }
    }

    @Test
    public void whatIsFineComesAsItIs() {
        for (String fine : List.of("plain", "a%20b", "%22quoted%22", "HTTP/1.1%20200%20OK", "%250d%250aInjected:1")) {
            Answer answer = get("query/set?value=" + fine);
            assertThat(answer.header("X-Attacked")).isEqualTo(URLDecoder.decode(fine, StandardCharsets.UTF_8));
        }
    }

    @Test
    public void veryLongValuesAreSentOrRefused() {
        for (int length : List.of(1_000, 3_000, 6_000)) {
            for (Way way : Way.values()) {
                attack(way, "a".repeat(length));
                attack(way, "a".repeat(length) + "%0d%0aInjected:%201");
            }
        }
    }

    @Test
    public void namesAreNames() {
        for (String payload : payloads("names.txt")) {
            NAMES.forEach(way -> attack(way, payload));
        }
    }

    @Test
    public void cookiesStayOneCookie() {
        for (String payload : payloads("cookies.txt")) {
            for (Way way : Way.values()) {
                if ("Set-Cookie".equals(way.header())) {
                    attack(way, payload);
                }
            }
        }
    }

    @Test
    public void headersOfTheRequestMayBeRepeated() {
        for (String file : List.of("values.txt", "cookies.txt", "origins.txt")) {
            for (String payload : payloads(file)) {
                String line = "X-Value: " + bytes(payload);
                // More lines, and the end of the head, are for the client to send.
                if (!line.matches("(?s).*(\\r?\\n[^ \\t].*|\\r?\\n)")) {
                    checkSet(exchange("GET", "header/set", List.of(line)), null, "x-attacked");
                    checkSet(exchange("GET", "header/cookie_value", List.of(line)), null, "set-cookie");
                }
            }
        }
    }

    @Test
    public void nothingOfAnOriginIsSentButTheOrigin() {
        Set<String> cors = Set.of("access-control-allow-origin", "access-control-allow-credentials",
                "access-control-allow-methods", "access-control-allow-headers", "access-control-max-age",
                "access-control-expose-headers", "x-innocent");
        for (String payload : payloads("origins.txt")) {
            String text = bytes(payload);
            checkNames(exchange("GET", "innocent", List.of("Origin: " + text)), cors);
            checkNames(exchange("OPTIONS", "innocent", List.of("Origin: " + text,
                    "Access-Control-Request-Method: GET")), cors);
            checkNames(exchange("OPTIONS", "innocent", List.of("Origin: https://app.example",
                    "Access-Control-Request-Method: " + text)), cors);
            checkNames(exchange("OPTIONS", "innocent", List.of("Origin: https://app.example",
                    "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: " + text)), cors);
        }
    }

    @Test
    public void fieldsAreToldEscaped() {
        for (String payload : payloads("fields.txt")) {
            Answer answer = get("fields?fields=" + payload);
            checkNames(answer, Set.of("x-before"));
            assertThat(answer.status()).as(payload).isIn(200, 400);
            assertThat(answer.body()).as(payload).matches("[ -~]*");
        }
    }

    private void attack(Way way, String payload) {
        String path = "query/" + way + "?value=" + payload;
        try {
            check(way, payload, get(path));
        } catch (AssertionError failure) {
            throw new AssertionError(path, failure);
        }
    }

    private static void check(Way way, String payload, Answer answer) {
        if (way.header() != null) {
            checkSet(answer, null, way.header().toLowerCase(Locale.ROOT));
        } else {
            // Only what is a name by itself can have become one.
            String name = URLDecoder.decode(payload, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            boolean isName = LINE.matcher(name + ":").matches()
                    && (way == Way.ADDED_NAME || !name.equals("set-cookie"));
            checkSet(answer, null, isName ? name : "x-before");
        }
    }

    /** One line at most, and none if it was refused. */
    private static void checkSet(Answer answer, String body, String header) {
        Set<String> planned = new TreeSet<>(MEANT);
        planned.add(header);
        checkNames(answer, planned);
        if (answer.status() >= 300) {
            assertThat(answer.status()).as(answer.raw()).isIn(400, 404, 414, 431);
            return;
        }
        assertThat(answer.body()).as(answer.raw()).isIn(body == null ? List.of("set", "refused") : List.of(body));
        boolean isOurs = !OF_THE_SERVER.contains(header) && !MEANT.contains(header);
        if (answer.body().equals("refused") && isOurs) {
            assertThat(answer.values(header)).as(answer.raw()).isEmpty();
        }
        assertThat(answer.values("X-Before")).as(answer.raw()).containsExactly("1");
        assertThat(answer.values("X-After")).as(answer.raw()).containsExactly("1");
    }

    private static void checkNames(Answer answer, Set<String> planned) {
        String[] lines = answer.raw().split("\r\n", -1);
        assertThat(lines[0]).matches(STATUS_LINE);
        for (int i = 1; i < lines.length; i++) {
            assertThat(lines[i]).as(answer.raw()).matches(LINE);
        }
        Set<String> names = new TreeSet<>();
        for (Answer.Line line : answer.lines()) {
            String name = line.name().toLowerCase(Locale.ROOT);
            assertThat(names.add(name)).as("twice %s in %s", name, answer.raw()).isTrue();
        }
        names.removeAll(OF_THE_SERVER);
        names.removeAll(planned);
        assertThat(names).as(answer.raw()).isEmpty();
    }

    private Answer get(String path) {
        return exchange("GET", path, List.of());
    }

    /** The attack, and an innocent request behind it: on the same connection, unless the server has closed that. */
    private Answer exchange(String method, String path, List<String> lines) {
        try (KeptConnection connection = new KeptConnection(runtime().base(AttackApplication.class))) {
            Answer answer = connection.exchange(method, path, lines);
            if (answer.values("Connection").stream().anyMatch("close"::equalsIgnoreCase) || answer.status() >= 400) {
                assertThat(connection.rest()).as(answer.raw()).isEmpty();
            } else {
                Answer innocent = connection.exchange("GET", "innocent", List.of("Connection: close"));
                checkNames(innocent, Set.of("x-innocent"));
                assertThat(innocent.status()).as(answer.raw()).isEqualTo(200);
                assertThat(innocent.body()).as(answer.raw()).isEqualTo("innocent");
                assertThat(connection.rest()).as(answer.raw()).isEmpty();
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " " + lines, e);
        }
    }

    /** One character for each byte. */
    private static String bytes(String payload) {
        return URLDecoder.decode(payload.replace("+", "%2b"), StandardCharsets.ISO_8859_1);
    }

    private static List<String> payloads(String file) {
        List<String> payloads = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AttackApplication.class.getResourceAsStream(file), StandardCharsets.US_ASCII))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(payloads::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(payloads).as(file).hasSizeGreaterThan(20);
        return payloads;
    }
}
