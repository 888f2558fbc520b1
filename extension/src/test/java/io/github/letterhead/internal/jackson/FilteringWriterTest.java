package io.github.letterhead.internal.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.letterhead.internal.json.BrokenJson.Kind;
import io.github.letterhead.internal.json.Selection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilteringWriterTest {

    private static final Selection WITHOUT_SECRET = Selection.of(List.of(), List.of("secret", "raw.secret"), false);
    private static final Selection RAW_ID = Selection.of(List.of("raw.id"), List.of(), false);

    private final ObjectMapper mapper = new ObjectMapper();

    /** Said by hand, as custom serializers do. */
    private interface Said extends JsonSerializable {

        void say(JsonGenerator out) throws IOException;

        @Override
        default void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
            say(out);
        }

        @Override
        default void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type) {
            throw new UnsupportedOperationException("nothing here has a type to tell");
        }
    }

    private String written(Object value, Written entity, ObjectWriter base, JsonEncoding encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = base.getFactory().createGenerator(out, encoding)) {
            FilteringWriter.like(base, entity).writeValue(generator, value);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String written(Object value, Selection selection) throws IOException {
        Written entity = new Written(selection);
        String json = written(value, entity, mapper.writer(), JsonEncoding.UTF8);
        assertThat(entity.hasEnded()).isTrue();
        return json;
    }

    private void assertBroken(Kind kind, Selection selection, Said value) {
        Written entity = new Written(selection);
        assertThatThrownBy(() -> written(value, entity, mapper.writer(), JsonEncoding.UTF8)).isNotNull();
        assertThat(entity.broken()).isNotNull();
        assertThat(entity.broken().kind()).isEqualTo(kind);
        assertThat(entity.hasEnded()).isFalse();
    }

    private void assertLeftToBytes(ObjectWriter base, JsonEncoding encoding) throws IOException {
        Written entity = new Written(WITHOUT_SECRET);
        assertThat(written(Map.of("secret", 1), entity, base, encoding)).contains("s", "e", "c", "r", "e", "t");
        assertThat(entity.hasBegun()).isFalse();
    }

    // ---- raw text

    /** Raw text of a bean. */
    public static final class Raw {

        @JsonRawValue
        public final String raw;
        public final int after = 1;

        Raw(String raw) {
            this.raw = raw;
        }
    }

    @Test
    void rawValuesAreFilteredToo() throws IOException {
        Raw raw = new Raw("{\"id\": 1.00, \"s\\u0065cret\": [\"x\"], \"deep\": {\"secret\": 2}}");
        assertThat(written(raw, WITHOUT_SECRET))
                .isEqualTo("{\"raw\":{\"id\": 1.00, \"deep\": {\"secret\": 2}},\"after\":1}");
        assertThat(written(raw, RAW_ID)).isEqualTo("{\"raw\":{\"id\": 1.00}}");
        assertThat(written(new Raw("[\"secret\", {\"id\": 1, \"secret\": 2}, null]"), RAW_ID))
                .isEqualTo("{\"raw\":[ {\"id\": 1}, null]}");
        assertThat(written(new Raw("\"secret\""), RAW_ID)).isEqualTo("{}");
        assertThat(written(new Raw(" null "), Selection.of(List.of(), List.of(), true))).isEqualTo("{\"after\":1}");
        assertThat(written(List.of(new Raw("{}"), new Raw("2")), Selection.of(List.of(), List.of("after"), false)))
                .isEqualTo("[{\"raw\":{}},{\"raw\":2}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, \"secret\": 2", "", " ", "{\"id\": 1", "1 2", "{\"id\": 1}}", "NaN", "/* no */ 1",
        "'x'", "\"\u0001\"", "01", "\uFEFF1"})
    void rawTextThatIsNotOneValueIsRefused(String text) {
        Written entity = new Written(WITHOUT_SECRET);
        assertThatThrownBy(() -> written(new Raw(text), entity, mapper.writer(), JsonEncoding.UTF8)).isNotNull();
        assertThat(entity.broken()).isNotNull();
        assertThat(entity.broken()).hasMessageNotContaining(text.isBlank() ? "\u0000" : text);
    }

    @Test
    void piecesOfRawTextAreRefusedUnlessBlank() throws IOException {
        assertBroken(Kind.FRAGMENT, WITHOUT_SECRET, out -> {
            out.writeStartObject();
            out.writeRaw("\"secret\": 1");
            out.writeEndObject();
        });
        assertBroken(Kind.FRAGMENT, WITHOUT_SECRET, out -> out.writeRaw('['));
        assertBroken(Kind.FRAGMENT, WITHOUT_SECRET, out -> out.writeRaw(new SerializedString("callback(")));
        assertThat(written((Said) out -> {
            out.writeStartArray();
            out.writeRaw("\n");
            out.writeNumber(1);
            out.writeRaw(" \n".toCharArray(), 0, 2);
            out.writeEndArray();
        }, WITHOUT_SECRET)).isEqualTo("[\n1 \n]");
    }

    @Test
    void numbersAndTextsThatComeAsWrittenAreChecked() throws IOException {
        assertThat(written((Said) out -> out.writeNumber("1.500E+7"), WITHOUT_SECRET)).isEqualTo("1.500E+7");
        assertBroken(Kind.SECOND_VALUE, WITHOUT_SECRET, out -> out.writeNumber("1,2"));
        assertBroken(Kind.NOT_UTF_8, WITHOUT_SECRET, out -> out.writeUTF8String(new byte[] {(byte) 0xC3, '"'}, 0, 2));
        assertBroken(Kind.SECOND_VALUE, WITHOUT_SECRET, out -> out.writeRawUTF8String("a\"b".getBytes(), 0, 3));
        assertThat(written((Said) out -> out.writeRawUTF8String("a\\n".getBytes(), 0, 3), WITHOUT_SECRET))
                .isEqualTo("\"a\\n\"");
    }

    // ---- calls in an order that gives no JSON

    @Test
    void whatIsNoJsonIsRefused() {
        assertBroken(Kind.SECOND_VALUE, WITHOUT_SECRET, out -> {
            out.writeNumber(1);
            out.writeString("secret");
        });
        assertBroken(Kind.SECOND_VALUE, WITHOUT_SECRET, out -> {
            out.writeStartArray();
            out.writeEndArray();
            out.writeStartObject();
        });
        assertBroken(Kind.TRUNCATED, WITHOUT_SECRET, JsonGenerator::writeStartArray);
        assertBroken(Kind.TRUNCATED, WITHOUT_SECRET, out -> {
            out.writeStartObject();
            out.writeFieldName("secret");
            out.writeStartArray();
        });
        assertBroken(Kind.UNEXPECTED, WITHOUT_SECRET, out -> {
            out.writeStartObject();
            out.writeFieldName("id");
            out.writeEndObject();
        });
    }

    @Test
    void aValueWithoutNameAndANameWithoutValueAreRefused() {
        List<Said> wrong = List.of(
                out -> {
                    out.writeStartObject();
                    out.writeStringField("secret", "x");
                    out.writeString("x");
                },
                out -> {
                    out.writeStartObject();
                    out.writeFieldName("secret");
                    out.writeFieldName("id");
                },
                out -> {
                    out.writeStartObject();
                    out.writeFieldName("secret");
                    out.writeEndObject();
                },
                out -> {
                    out.writeStartArray();
                    out.writeFieldName("id");
                },
                out -> {
                    out.writeStartObject();
                    out.writeObjectFieldStart("secret");
                    out.writeString("x");
                },
                out -> {
                    out.writeStartObject();
                    out.writeObjectFieldStart("secret");
                    out.writeEndArray();
                },
                out -> {
                    out.writeStartObject();
                    out.writeStringField("id", "1");
                    out.writeStartObject();
                });
        for (Said value : wrong) {
            Written entity = new Written(WITHOUT_SECRET);
            assertThatThrownBy(() -> written(value, entity, mapper.writer(), JsonEncoding.UTF8))
                    .isInstanceOf(IOException.class);
            assertThat(entity.hasEnded()).isFalse();
        }
    }

    /** A cycle in what goes ends as one in what stays does. */
    @Test
    void whatGoesHasNoMoreLevelsThanWhatStays() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> written(Map.of("secret", endless), WITHOUT_SECRET)).hasMessageContaining("nesting");
    }

    // ---- what serializers see, and use

    @Test
    void serializersSeeTheNameAndTheObjectTheyWriteFor() throws IOException {
        List<String> seen = new ArrayList<>();
        Said looking = out -> {
            JsonStreamContext context = out.getOutputContext();
            seen.add(context.pathAsPointer() + " " + context.getCurrentValue());
            out.writeString("x");
        };
        Said object = out -> {
            out.writeStartObject("me");
            out.writePOJOField("id", looking);
            out.writePOJOField("secret", looking);
            out.writeArrayFieldStart("list");
            out.writePOJO(looking);
            out.writeEndArray();
            out.writeObjectFieldStart("deep");
            out.assignCurrentValue("you");
            out.writePOJOField("id", looking);
            out.writeEndObject();
            out.writeEndObject();
        };
        mapper.writeValueAsBytes(object);
        List<String> always = List.copyOf(seen);
        assertThat(always).containsExactly("/id me", "/secret me", "/list null", "/deep/id you");
        seen.clear();
        for (Selection selection : List.of(WITHOUT_SECRET, RAW_ID, Selection.of(List.of(), List.of(), true),
                Selection.of(List.of("list.id", "deep.id"), List.of(), true))) {
            written(object, selection);
            assertThat(seen).isEqualTo(always);
            seen.clear();
        }
    }

    @Test
    void everyKindOfValueStaysOrGoes() throws IOException {
        Said values = out -> {
            out.writeStartObject();
            for (String name : List.of("secret", "kept")) {
                out.writeArrayFieldStart(name);
                out.writeString(new StringReader("text"), -1);
                out.writeBinary(new byte[] {1, 2});
                out.writeBinary(new ByteArrayInputStream(new byte[] {1}), 1);
                out.writeNumber((short) 1);
                out.writeNumber(2L);
                out.writeNumber(1.5f);
                out.writeNumber(Double.NaN);
                out.writeNumber(new BigDecimal("1.00"));
                out.writeNumber((BigDecimal) null);
                out.writeArray(new int[] {1, 2}, 0, 2);
                out.writeTree(mapper.readTree("{\"secret\": true}"));
                out.writeObject(Map.of());
                out.writeEmbeddedObject(null);
                out.writeEndArray();
            }
            out.writeEndObject();
        };
        String kept = "{\"kept\":[\"text\",\"AQI=\",\"AQ==\",1,2,1.5,\"NaN\",1.00,null,[1,2],{\"secret\":true},{},"
                + "null]}";
        assertThat(written(values, WITHOUT_SECRET)).isEqualTo(kept);
        assertThat(written(values, Selection.of(List.of("kept.id"), List.of(), false)))
                .isEqualTo("{\"kept\":[null,[],{},{},null]}");
    }

    @Test
    void longListsAndNamesThatChangeAreTheSameToIt() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int j = 0; j < 100; j++) {
                row.put("n" + (i + j) % 120, j);
            }
            row.put("secret", i);
            rows.add(row);
        }
        assertThat(written(rows, WITHOUT_SECRET)).isEqualTo(mapper.writeValueAsString(rows)
                .replaceAll(",\"secret\":\\d+", ""));
    }

    // ---- what is left to the filter of bytes

    @Test
    void whatMayWriteAnythingElseIsLeftToTheFilterOfBytes() throws IOException {
        assertLeftToBytes(mapper.writer().with(SerializationFeature.INDENT_OUTPUT), JsonEncoding.UTF8);
        assertLeftToBytes(mapper.writerWithDefaultPrettyPrinter(), JsonEncoding.UTF8);
        assertLeftToBytes(mapper.writer().without(JsonWriteFeature.QUOTE_FIELD_NAMES), JsonEncoding.UTF8);
        assertLeftToBytes(mapper.writer().without(JsonWriteFeature.WRITE_NAN_AS_STRINGS), JsonEncoding.UTF8);
        assertLeftToBytes(mapper.writer(), JsonEncoding.UTF16_BE);
        Written entity = new Written(WITHOUT_SECRET);
        try (JsonGenerator decorated = new JsonGeneratorDelegate(mapper.createGenerator(new ByteArrayOutputStream()))) {
            FilteringWriter.like(mapper.writer(), entity).writeValue(decorated, Map.of());
        }
        assertThat(entity.hasBegun()).isFalse();
    }

    @Test
    void aGeneratorThatHasWrittenSomethingElseIsLeftToTheFilterOfBytes() throws IOException {
        Written entity = new Written(WITHOUT_SECRET);
        try (JsonGenerator generator = mapper.createGenerator(new ByteArrayOutputStream())) {
            generator.writeStartArray();
            FilteringWriter.like(mapper.writer(), entity).writeValue(generator, Map.of());
        }
        assertThat(entity.hasBegun()).isFalse();
    }

    @Test
    void settingsCannotBecomeOthersHalfWay() {
        assertBroken(Kind.OTHER_SETTINGS, WITHOUT_SECRET, JsonGenerator::useDefaultPrettyPrinter);
        assertBroken(Kind.OTHER_SETTINGS, WITHOUT_SECRET,
                out -> out.disable(JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature()));
    }

    @Test
    void writersMadeOfItFilterToo() throws IOException {
        Written entity = new Written(WITHOUT_SECRET);
        ObjectWriter writer = FilteringWriter.like(mapper.writer(), entity).with(SerializationFeature.CLOSE_CLOSEABLE)
                .forType(Map.class).with(mapper.getFactory()).withRootValueSeparator(";");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = mapper.createGenerator(out)) {
            writer.writeValue(generator, Map.of("secret", 1));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{}");
    }

    /** What a newer Jackson adds must be looked at: does it end in calls that are filtered? */
    @Test
    void everyCallOfAGeneratorThatWritesIsKnown() {
        List<String> endInOthers = List.of("writeFieldId", "writeArray", "writeEmbeddedObject", "writeObjectId",
                "writeObjectRef", "writeTypeId", "writeTypePrefix", "writeTypeSuffix", "writePOJO",
                "writeOmittedField");
        List<String> unknown = Arrays.stream(JsonGenerator.class.getMethods())
                .filter(method -> method.getName().startsWith("write") && !Modifier.isFinal(method.getModifiers()))
                .filter(method -> !method.getName().matches("write.*Field(Start)?"))
                .filter(method -> !endInOthers.contains(method.getName()) && !isOurs(method))
                .map(Method::toString).toList();
        assertThat(unknown).containsExactlyInAnyOrder(
                "public void com.fasterxml.jackson.core.JsonGenerator.writeBinary(byte[]) throws java.io.IOException",
                "public void com.fasterxml.jackson.core.JsonGenerator.writeBinary(byte[],int,int)"
                        + " throws java.io.IOException",
                "public int com.fasterxml.jackson.core.JsonGenerator.writeBinary(java.io.InputStream,int)"
                        + " throws java.io.IOException",
                "public void com.fasterxml.jackson.core.JsonGenerator.writeNumber(char[],int,int)"
                        + " throws java.io.IOException");
    }

    private static boolean isOurs(Method method) {
        return Stream.of(FilteringGenerator.class.getDeclaredMethods()).anyMatch(ours ->
                ours.getName().equals(method.getName())
                        && Arrays.equals(ours.getParameterTypes(), method.getParameterTypes()));
    }
}
