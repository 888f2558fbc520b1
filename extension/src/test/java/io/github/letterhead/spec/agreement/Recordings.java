package io.github.letterhead.spec.agreement;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files under {@code fastapi/} on the class path. */
public final class Recordings {

    /** Every group of them. */
    public static final List<String> GROUPS = List.of("temp", "dep", "cookie", "status", "direct", "error", "stream",
            "background", "middleware", "model", "class", "declare", "cors");

    private Recordings() {
    }

    /** Every recording of {@link #GROUPS}, by its id. */
    public static Map<String, Recording> all() {
        Map<String, Recording> all = new LinkedHashMap<>();
        for (JsonValue value : read("transcripts.json")) {
            Recording recording = recording(value.asJsonObject());
            if (GROUPS.contains(recording.group()) && all.put(recording.id(), recording) != null) {
                throw new IllegalStateException(recording.id() + " is there twice");
            }
        }
        return all;
    }

    public static List<Recording> of(String group) {
        return all().values().stream().filter(recording -> recording.group().equals(group)).toList();
    }

    /** What Letterhead answers where it answers otherwise on purpose, by the id of the recording. */
    public static Map<String, Facts> ours() {
        Map<String, Facts> ours = new LinkedHashMap<>();
        for (JsonValue value : read("ours.json")) {
            JsonObject object = value.asJsonObject();
            if (ours.put(object.getString("id"), Facts.recorded(object.getJsonObject("response"))) != null) {
                throw new IllegalStateException(object.getString("id") + " is there twice");
            }
        }
        return ours;
    }

    private static Recording recording(JsonObject object) {
        JsonObject request = object.getJsonObject("request");
        JsonObject response = object.getJsonObject("response");
        List<String> headers = request.getJsonArray("headers").getValuesAs(JsonArray.class).stream()
                .map(line -> line.getString(0) + ": " + line.getString(1)).toList();
        String body = request.getString("body");
        return new Recording(object.getString("id"), request.getString("method"),
                request.getString("path").substring(1), body.isEmpty() ? null : body, headers,
                response.isNull("status") ? null : Facts.recorded(response));
    }

    private static JsonArray read(String file) {
        InputStream in = Recordings.class.getResourceAsStream("/fastapi/" + file);
        if (in == null) {
            throw new IllegalStateException("fastapi/" + file + " is not on the class path");
        }
        try (JsonReader reader = Json.createReader(in)) {
            return reader.readArray();
        }
    }
}
