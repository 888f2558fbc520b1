package io.github.letterhead.jackson;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.JSONPObject;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All ways in which Jackson can be told to write something else than the members of an object, one after the other. */
final class Shapes {

    static final String SECRET = Row.SECRET;

    private Shapes() {
    }

    /** What everything is made of. */
    public record Item(int id, String secret) {

        static Item of(int id) {
            return new Item(id, SECRET);
        }
    }

    /** Holds one thing, whatever it is. */
    public record Held(int id, String secret, Object inner) {
    }

    public record Unwrapped(int id, @JsonUnwrapped Item own, @JsonUnwrapped(prefix = "the-") Item named) {
    }

    /** Members that are no properties. */
    public static final class Open {

        public final int id = 1;

        @JsonAnyGetter
        public Map<String, Object> members() {
            return map("first", Item.of(2), "secret", SECRET, "inner", Item.of(3));
        }
    }

    public record Raw(int id, @JsonRawValue String inner, String secret) {
    }

    public record Value(Map<String, Object> all) {

        @JsonValue
        Map<String, Object> value() {
            return all;
        }
    }

    /** With its type as a member. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "secret")
    @JsonSubTypes(@JsonSubTypes.Type(value = TypedByMember.class, name = SECRET))
    public static final class TypedByMember {

        public final int id = 1;
        public final Item inner = Item.of(2);
    }

    /** With its type before it, in an array. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    @JsonSubTypes(@JsonSubTypes.Type(value = TypedInArray.class, name = "typed"))
    public static final class TypedInArray {

        public final int id = 1;
        public final String secret = SECRET;
        public final Item inner = Item.of(2);
    }

    /** With its type around it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes(@JsonSubTypes.Type(value = TypedAround.class, name = "inner"))
    public static final class TypedAround {

        public final int id = 1;
        public final String secret = SECRET;
    }

    /** With the type of a member beside it. */
    public static final class TypedBeside {

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "secret")
        public final Object inner = new Held(1, SECRET, "beside");
    }

    /** Written in full once, and then by its number. */
    @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class, property = "number")
    public static final class Known {

        public final int id = 1;
        public final String secret = SECRET;
    }

    /** As {@link ShapeMapper} filters it. */
    @JsonFilter("own")
    public static final class Filtered {

        public final int id = 1;
        public final String secret = SECRET;
        public final String hidden = SECRET;
    }

    /** With what {@link ShapeMapper} adds. */
    @JsonAppend(attrs = @JsonAppend.Attr("secret"))
    public record Appended(int id) {
    }

    /** In an array, without names. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record InArray(int id, Item inner) {
    }

    /** For all. */
    public interface ForAll {
    }

    /** For few. */
    public interface ForFew {
    }

    public record Viewed(int id, @JsonView(ForAll.class) String secret, @JsonView(ForFew.class) String few,
            @JsonView(ForAll.class) Item inner) {
    }

    /** Written by what it holds. */
    @JsonSerialize(using = SaidSerializer.class)
    record Said(Saying saying) {
    }

    /** What a serializer of an application does. */
    interface Saying {

        void say(JsonGenerator out, SerializerProvider provider) throws IOException;
    }

    static final class SaidSerializer extends JsonSerializer<Said> {

        @Override
        public void serialize(Said value, JsonGenerator out, SerializerProvider provider) throws IOException {
            value.saying().say(out, provider);
        }
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Object said(Saying saying) {
        return new Said(saying);
    }

    /** Those that are selected from. */
    static Map<String, Object> good() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("lists", Arrays.asList(Item.of(1), 2, "text", null, List.of(List.of(Item.of(3), true), 4),
                new Object[] {Item.of(5), new int[] {6}}, new Item[] {Item.of(7)}));
        all.put("lists-below", new Held(1, SECRET, List.of(List.of(Item.of(2), 3), "text", Item.of(4), List.of())));
        all.put("unwrapped", new Unwrapped(1, Item.of(2), Item.of(3)));
        all.put("open", new Open());
        all.put("raw", new Raw(1, "{ \"id\" : 1.00, \"secret\" : \"" + SECRET + "\" }", SECRET));
        all.put("value", new Held(1, SECRET, new Value(map("id", 2, "secret", SECRET))));
        all.put("typed-by-member", new TypedByMember());
        all.put("typed-in-array", List.of(new TypedInArray(), new Held(1, SECRET, new TypedInArray())));
        all.put("typed-around", new TypedAround());
        all.put("typed-beside", new TypedBeside());
        Known known = new Known();
        all.put("known", map("secret", known, "first", known, "inner", known));
        all.put("filtered", List.of(new Filtered(), new Held(1, SECRET, new Filtered())));
        all.put("appended", new Appended(1));
        all.put("in-array", new InArray(1, Item.of(2)));
        all.put("viewed", new Viewed(1, SECRET, "few", Item.of(2)));
        all.put("date", map("id", new Date(0), "secret", SECRET, "inner", map("id", new byte[] {1, 2})));
        all.put("iterator", new Held(1, SECRET, ones()));
        all.put("iterable", (Iterable<Item>) Shapes::ones);
        all.put("tree", new ObjectMapper().valueToTree(new Held(1, SECRET, Item.of(2))));
        all.putAll(saidWell());
        return all;
    }

    private static Iterator<Item> ones() {
        return List.of(Item.of(1), Item.of(1)).iterator();
    }

    private static Map<String, Object> saidWell() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("said-pojo", said((out, provider) -> {
            out.writeStartObject();
            out.writePOJOField("secret", Item.of(1));
            out.writeObjectField("inner", Item.of(2));
            out.writeEndObject();
        }));
        all.put("said-tree", said((out, provider) -> out.writeTree(new ObjectMapper().valueToTree(Item.of(1)))));
        all.put("said-object", said((out, provider) -> out.writeObject(new Held(1, SECRET, Item.of(2)))));
        all.put("said-default", said((out, provider) -> {
            out.writeStartArray();
            provider.defaultSerializeValue(Item.of(1), out);
            out.writeEndArray();
        }));
        all.put("said-by-other-mapper", said((out, provider) ->
                new ObjectMapper().writeValue(out, new Held(1, SECRET, Item.of(2)))));
        all.put("said-in-sequence", said((out, provider) -> new ObjectMapper().writer().writeValuesAsArray(out)
                .write(Item.of(1)).write(Item.of(2)).close()));
        all.put("said-by-buffer", said((out, provider) -> {
            TokenBuffer buffer = new TokenBuffer(new ObjectMapper(), false);
            buffer.writeObject(new Held(1, SECRET, Item.of(2)));
            buffer.serialize(out);
        }));
        all.put("said-by-copy", said((out, provider) -> {
            try (JsonParser parser = new ObjectMapper().createParser("{\"id\": 1.00,"
                    + " \"secret\": [{\"a\": \"" + SECRET + "\"}], \"inner\": {\"id\": 2, \"secret\": 3}}")) {
                parser.nextToken();
                out.copyCurrentStructure(parser);
            }
        }));
        all.put("said-raw-value", said((out, provider) -> {
            out.writeStartObject();
            out.writeFieldName("secret");
            out.writeRawValue("{\"a\": \"" + SECRET + "\"}");
            out.writeFieldName("inner");
            out.writeRawValue("[{\"secret\": \"" + SECRET + "\", \"id\": 1}]");
            out.writeEndObject();
        }));
        return all;
    }

    /** Those that cannot be selected from, whole as they may be without that. */
    static Map<String, Object> refused() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("jsonp", new JSONPObject("called", Item.of(1)));
        all.put("jsonp-below", map("id", 1, "inner", new JSONPObject("called", Item.of(1))));
        all.put("raw-member", said((out, provider) -> {
            out.writeStartObject();
            out.writeNumberField("id", 1);
            out.writeRaw(",\"secret\":\"" + SECRET + "\"");
            out.writeEndObject();
        }));
        all.put("to-the-stream", said((out, provider) -> {
            out.writeStartArray();
            out.flush();
            ((OutputStream) out.getOutputTarget()).write(("\"" + SECRET + "\"").getBytes(StandardCharsets.UTF_8));
            out.writeEndArray();
        }));
        all.put("indenting-mapper", said((out, provider) -> new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT).writeValue(out, Item.of(1))));
        all.put("unquoted", said((out, provider) -> {
            out.disable(JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature());
            out.writeObject(Item.of(1));
        }));
        List<Object> endless = new ArrayList<>();
        endless.add(Item.of(1));
        endless.add(endless);
        all.put("endless-left-out", map("secret", endless));
        return all;
    }
}
