package io.github.letterhead.spec.agreement;

import io.github.letterhead.spec.Answer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What two answers must have in common to count as the same: the status, the values of every header in their order,
 * and the body, as JSON where it is JSON. {@code docs/fastapi.md} says which spellings do not count.
 */
public record Facts(int status, Map<String, List<Object>> headers, Object body) {

    /** How the message is framed and what servers add of themselves. */
    private static final Set<String> OF_THE_SERVER = Set.of("connection", "content-length", "date", "keep-alive",
            "server", "transfer-encoding", "x-frame-options", "x-powered-by");

    static Facts recorded(JsonObject response) {
        List<Answer.Line> lines = response.getJsonArray("headers").getValuesAs(JsonArray.class).stream()
                .map(line -> new Answer.Line(line.getString(0), line.getString(1))).toList();
        return of(response.getInt("status"), lines, response.getString("body"));
    }

    /** {@code base}: where the application is, which no recording can know; stands as {@code <base>} in the facts. */
    public static Facts seen(Answer answer, String base) {
        List<Answer.Line> lines = answer.lines().stream()
                .map(line -> new Answer.Line(line.name(), line.value().replace(base, "<base>"))).toList();
        return of(answer.status(), lines, answer.body());
    }

    private static Facts of(int status, List<Answer.Line> lines, String body) {
        Map<String, List<Object>> headers = new TreeMap<>();
        boolean json = false;
        for (Answer.Line line : lines) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (!OF_THE_SERVER.contains(name)) {
                headers.computeIfAbsent(name, unused -> new ArrayList<>()).add(value(name, line.value()));
            }
            json |= name.equals("content-type") && line.value().matches("application/([^;]+\\+)?json\\b.*");
        }
        return new Facts(status, headers, json && !body.isEmpty() ? json(body) : body);
    }

    private static Object value(String name, String text) {
        return switch (name) {
            case "allow" -> allowed(text);
            case "content-type" -> text.toLowerCase(Locale.ROOT).replaceAll("\\s*;\\s*", ";");
            case "set-cookie" -> cookie(text);
            default -> text;
        };
    }

    private static Set<String> allowed(String text) {
        Set<String> allowed = new TreeSet<>(List.of(text.split("\\s*,\\s*")));
        allowed.remove("HEAD");
        return allowed;
    }

    private static Map<String, String> cookie(String text) {
        String[] parts = text.split(";\\s*");
        Map<String, String> cookie = new TreeMap<>();
        cookie.put("", parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String[] attribute = parts[i].split("=", 2);
            String name = attribute[0].toLowerCase(Locale.ROOT);
            String value = attribute.length == 1 ? "" : attribute[1];
            if (cookie.put(name, name.equals("samesite") ? value.toLowerCase(Locale.ROOT) : value) != null) {
                throw new AssertionError("the cookie has the attribute " + name + " twice: " + text);
            }
        }
        return cookie;
    }

    private static Object json(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        } catch (JsonParsingException e) {
            return "<no JSON> " + body;
        }
    }
}
