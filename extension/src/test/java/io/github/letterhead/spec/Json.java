package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Compares JSON by what it says: providers differ in the order of members. */
public final class Json {

    private Json() {
    }

    /** Quotes may be single ones in what is expected. */
    public static void assertSame(Answer answer, String expected) {
        assertThat(answer.body()).as(answer.raw()).isNotEmpty();
        assertThat(parse(answer.body())).as(answer.raw()).isEqualTo(parse(expected.replace('\'', '"')));
    }

    public static JsonValue parse(String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
