package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.letterhead.internal.jackson.FilteringWriter;
import io.github.letterhead.internal.jackson.Written;
import io.github.letterhead.internal.json.RandomJson.Elements;
import io.github.letterhead.internal.json.RandomJson.Field;
import io.github.letterhead.internal.json.RandomJson.Fields;
import io.github.letterhead.internal.json.RandomJson.Paths;
import io.github.letterhead.internal.json.RandomJson.Token;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What Jackson leaves out while it writes is what the filter takes out of all that it writes. Seeded. */
class FilteringWriterRandomTest {

    private final RandomTrees trees = new RandomTrees(2_016);
    private final Map<String, SerializedString> encoded = new HashMap<>();
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(new Serializer()));

    /** A tree, and the seed of the ways in which its parts are handed to Jackson. */
    private record Document(RandomJson tree, long seed) {
    }

    @Test
    void bytesAreThoseThatTheFilterLeavesOfAllThatIsWritten() throws IOException {
        int changed = 0;
        for (int i = 0; i < 8_000; i++) {
            Document document = new Document(i % 2 == 0 ? trees.tree(5) : trees.alike(2), i);
            Selection selection = selection(i);
            String all = new String(mapper.writeValueAsBytes(document), StandardCharsets.UTF_8);
            String kept = Filtered.text(all, selection);
            assertThat(written(document, selection)).as(all).isEqualTo(kept);
            changed += kept.equals(all) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(3_000);
    }

    private Selection selection(int i) {
        Selection selection = trees.paths().selection();
        return switch (i % 8) {
            case 5 -> selection.and(trees.paths().selection());
            case 6 -> selection.ofEachEntry();
            case 7 -> Filtered.withoutNulls();
            default -> selection;
        };
    }

    @Test
    void parserReadsWhatTheTreeKeeps() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            RandomJson tree = i % 2 == 0 ? trees.tree(5) : trees.alike(2);
            Paths paths = trees.paths();
            assertThat(parsed(written(new Document(tree, i), paths.selection())))
                    .isEqualTo(parsed(RandomJson.text(RandomJson.filter(tree, paths, List.of()))));
        }
    }

    private String written(Document document, Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectWriter writer = FilteringWriter.like(mapper.writer(), new Written(selection));
        assertThat(writer).isInstanceOf(FilteringWriter.class);
        try (JsonGenerator generator = mapper.createGenerator(out)) {
            writer.writeValue(generator, document);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonValue parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private final class Serializer extends StdSerializer<Document> {

        private static final long serialVersionUID = 1L;

        private Serializer() {
            super(Document.class);
        }

        @Override
        public void serialize(Document document, JsonGenerator out, SerializerProvider provider) throws IOException {
            Random random = new Random(document.seed());
            if (document.tree() instanceof Elements array) {
                out.writeStartArray(array, array.values().size());
                for (RandomJson value : array.values()) {
                    write(value, out, random.nextLong());
                }
                out.writeEndArray();
            } else if (document.tree() instanceof Fields object) {
                out.writeStartObject(object);
                for (Field field : object.fields()) {
                    writeName(field.name(), out, random);
                    write(field.value(), out, random.nextLong());
                }
                out.writeEndObject();
            } else {
                writeToken(((Token) document.tree()).raw(), out, random);
            }
        }

        private void writeName(String name, JsonGenerator out, Random random) throws IOException {
            if (random.nextInt(3) == 0) {
                out.writeFieldName(name);
            } else {
                out.writeFieldName(encoded.computeIfAbsent(name, SerializedString::new));
            }
        }

        /** In one of the ways that serializers have. */
        private void write(RandomJson value, JsonGenerator out, long seed) throws IOException {
            Document document = new Document(value, seed);
            switch ((int) (seed >>> 61)) {
                case 0 -> out.writePOJO(document);
                case 1 -> out.writeRawValue(RandomJson.text(value));
                case 2 -> {
                    TokenBuffer buffer = new TokenBuffer(mapper, false);
                    mapper.writeValue(buffer, document);
                    buffer.serialize(out);
                }
                default -> serialize(document, out, null);
            }
        }

        private void writeToken(String raw, JsonGenerator out, Random random) throws IOException {
            if (raw.equals("null")) {
                writeNull(out, random.nextInt(3));
            } else if (raw.equals("true") || raw.equals("false")) {
                out.writeBoolean(raw.equals("true"));
            } else if (raw.startsWith("\"")) {
                writeText(raw, out, random);
            } else if (random.nextBoolean()) {
                out.writeNumber(raw);
            } else {
                out.writeObject(new RawValue(raw));
            }
        }

        private void writeNull(JsonGenerator out, int way) throws IOException {
            if (way == 0) {
                out.writeNull();
            } else if (way == 1) {
                out.writeString((String) null);
            } else {
                out.writeObject(null);
            }
        }

        private void writeText(String raw, JsonGenerator out, Random random) throws IOException {
            String text = mapper.readValue(raw, String.class);
            boolean isHalf = text.length() == 1;
            switch (isHalf ? 0 : random.nextInt(out instanceof TokenBuffer ? 4 : 5)) {
                case 0 -> out.writeRawValue(raw);
                case 1 -> out.writeString(text);
                case 2 -> out.writeString(text.toCharArray(), 0, text.length());
                case 3 -> out.writeString(new SerializedString(text));
                default -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    out.writeUTF8String(bytes, 0, bytes.length);
                }
            }
        }
    }
}
