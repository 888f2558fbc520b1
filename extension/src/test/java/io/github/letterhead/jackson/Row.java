package io.github.letterhead.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Tells of the generator that it is written with. */
public record Row(int id, @JsonProperty("display-name") String name, String secret, @JsonRawValue String raw,
        @JsonSerialize(using = Teller.class) String teller, Map<String, Object> parts) {

    public static final String SECRET = "s3cret-value";

    public static Row of(int id) {
        return new Row(id, "Ann \u00E9", SECRET, "{\"secret\":\"" + SECRET + "\", \"id\": 1.00}", "",
                Map.of("secret", SECRET, "list", List.of(Map.of("secret", SECRET, "id", id))));
    }

    /** As text, so that nothing else is asked. */
    public static final class Teller extends JsonSerializer<String> {

        @Override
        public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.equals("fail")) {
                throw new IOException("no more");
            } else if (value.equals("piece")) {
                out.writeRaw(":\"" + SECRET + "\"");
            } else {
                out.writeString(out.getClass().getSimpleName());
            }
        }
    }

    Row telling(String what) {
        return new Row(id, name, secret, raw, what, parts);
    }
}
