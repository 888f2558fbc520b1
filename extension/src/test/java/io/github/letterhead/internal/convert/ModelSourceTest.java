package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a model is filled from. */
class ModelSourceTest {

    record UserOut(long id, String name) {
    }

    static final UserOut ADA = new UserOut(7, "ada");

    record UserRow(int id, String name, String passwordHash) {

        UserRow {
            assertThat(passwordHash).isNotNull();
        }

        @Override
        public String passwordHash() {
            throw new AssertionError("Read what nobody asked for");
        }
    }

    @Test
    void records() {
        assertThat(convert(new UserRow(7, "ada", "secret"), UserOut.class)).isEqualTo(ADA);
    }

    interface Identified<T extends Number> {

        T getId();

        default String getName() {
            return "ada";
        }
    }

    static class Base<N extends Number> implements Identified<N> {

        private final N id;

        Base(N id) {
            this.id = id;
        }

        @Override
        public N getId() {
            return id;
        }

        public String getPasswordHash() {
            throw new AssertionError("Read what nobody asked for");
        }
    }

    /** Package-private, its getters inherited, generic, covariant, from an interface. */
    static final class User extends Base<Long> {

        User() {
            super(7L);
        }

        @Override
        public Long getId() {
            return super.getId();
        }
    }

    @Test
    void beansWithWhatTheyInherit() {
        assertThat(convert(new User(), UserOut.class)).isEqualTo(ADA);
        assertThat(convert(new Base<>(7), UserOut.class)).isEqualTo(ADA);
    }

    @Test
    void proxiesOfJavaThroughTheirInterfaces() {
        Object proxy = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Identified.class},
                (self, method, arguments) -> method.getName().equals("getId") ? (Number) 7L : "ada");
        assertThat(convert(proxy, UserOut.class)).isEqualTo(ADA);
    }

    static final class Fields {

        public final int id = 7;
        public String name = "not read";
        public static String city = "static";

        public String getName() {
            return "ada";
        }
    }

    @Test
    void publicFieldsWhereThereIsNoGetter() {
        assertThat(convert(new Fields(), UserOut.class)).isEqualTo(ADA);
    }

    record CityOut(String city) {
    }

    static final class Odd {

        public static String getCity() {
            return "static";
        }

        public String getCity(int index) {
            return "with an argument";
        }

        public void setCity(String city) {
            throw new AssertionError(city);
        }

        String getcity() {
            return "not public";
        }
    }

    @Test
    void staticAndWriteOnlyMembersAreNoProperties() {
        assertThatThrownBy(() -> convert(new Odd(), CityOut.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("city is missing");
        assertThatThrownBy(() -> convert(new Fields(), CityOut.class)).hasMessageContaining("city is missing");
    }

    record Flags(boolean active, Boolean open, String URL, int xCoord, int yCoord) {
    }

    static final class FlagBean {

        public boolean isActive() {
            return true;
        }

        public Boolean isOpen() {
            return true;
        }

        public String getURL() {
            return "u";
        }

        public int getxCoord() {
            return 1;
        }

        public int getYCoord() {
            return 2;
        }

        public int gettingOn() {
            throw new AssertionError("No getter");
        }
    }

    @Test
    void gettersOfAllSpellings() {
        assertThat(convert(new FlagBean(), Flags.class)).isEqualTo(new Flags(true, true, "u", 1, 2));
    }

    @Test
    void theClassOfAnObjectIsNoProperty() {
        record WithClass(Object classLoader) {
        }
        assertThatThrownBy(() -> convert(ADA, WithClass.class)).hasMessageContaining("classLoader is missing");
        record GetClass(String name) {
        }
        assertThatThrownBy(() -> convert(String.class, GetClass.class)).isInstanceOf(ResponseModelException.class);
    }

    @Test
    void maps() {
        assertThat(convert(Map.of("id", 7L, "name", "ada", "secret", "x"), UserOut.class)).isEqualTo(ADA);
        assertThat(convert(new TreeMap<>(Map.of("id", new BigDecimal(7), "name", "ada")), UserOut.class))
                .isEqualTo(ADA);
        Map<String, Object> lazy = new HashMap<>(Map.of("id", 7, "name", "ada")) {

            private static final long serialVersionUID = 1L;

            @Override
            public Object get(Object key) {
                assertThat(key).isIn("id", "name");
                return super.get(key);
            }

            @Override
            public Set<Map.Entry<String, Object>> entrySet() {
                throw new AssertionError("Read what nobody asked for");
            }
        };
        assertThat(convert(lazy, UserOut.class)).isEqualTo(ADA);
    }

    @Test
    void mapsWithKeysThatAreNoNamesAreRefused() {
        Map<Object, Object> withNull = new HashMap<>(Map.of("id", 7L, "name", "ada"));
        withNull.put(null, "x");
        assertThatThrownBy(() -> convert(withNull, UserOut.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("a key that is no text");
        assertThatThrownBy(() -> convert(new TreeMap<>(Map.of(1, 7L)), UserOut.class))
                .hasMessageContaining("a key that is no text");
    }

    @Test
    void entriesOfMaps() {
        record Pair(String key, int value) {
        }
        assertThat(Conversions.listOf(Map.of("a", 1).entrySet(), Pair.class)).containsExactly(new Pair("a", 1));
        assertThat(convert(new AbstractMap.SimpleEntry<>("a", 1), Pair.class)).isEqualTo(new Pair("a", 1));
    }

    record JsonOut(String name, long id, double price, boolean active, Boolean unknown, List<Integer> numbers,
                   Optional<String> nothing, JsonValue anything, UserOut user) {
    }

    @Test
    void jsonObjects() {
        Object json = Json.createReader(new StringReader("""
                {"name": "ada", "id": 7, "price": 0.1, "active": true, "unknown": null, "numbers": [1, 2.0],
                 "nothing": null, "anything": {"a": [null]}, "user": {"id": 7, "name": "ada", "secret": 1}}"""))
                .readObject();
        JsonOut out = convert(json, JsonOut.class);
        assertThat(out).isEqualTo(new JsonOut("ada", 7, 0.1, true, null, List.of(1, 2), Optional.empty(),
                out.anything(), ADA));
        assertThat(out.anything()).hasToString("{\"a\":[null]}");
        assertThatThrownBy(() -> convert(Json.createObjectBuilder().add("id", "7").add("name", "ada").build(),
                UserOut.class)).hasMessageContaining("id does not convert from java.lang.String to long");
    }

    @Test
    void optionalsOfTheSourceAreOpened() {
        record Source(Optional<String> name, OptionalInt id) {
        }
        assertThat(convert(new Source(Optional.of("ada"), OptionalInt.of(7)), UserOut.class)).isEqualTo(ADA);
        assertThat(convert(new Source(Optional.empty(), OptionalInt.of(7)), UserOut.class).name()).isNull();
        assertThatThrownBy(() -> convert(new Source(Optional.empty(), OptionalInt.empty()), UserOut.class))
                .hasMessageContaining("id is null, which long cannot be");
        record Wide(OptionalLong id, OptionalDouble name) {
        }
        record WideOut(Long id, Double name) {
        }
        assertThat(convert(new Wide(OptionalLong.of(7), OptionalDouble.of(0.5)), WideOut.class))
                .isEqualTo(new WideOut(7L, 0.5));
        assertThat(convert(new Wide(OptionalLong.empty(), OptionalDouble.empty()), WideOut.class))
                .isEqualTo(new WideOut(null, null));
    }

    @Test
    void valuesAreNoObjects() {
        for (Object value : List.of("text", 7, true, 'c', new Date(), new Object(), Thread.currentThread(),
                new int[] {1}, Optional.of(1), List.of("text"))) {
            assertThatThrownBy(() -> convert(value, UserOut.class)).as("%s", value.getClass())
                    .isInstanceOf(ResponseModelException.class).hasMessageContaining("does not convert from");
        }
    }

    @Test
    void bodiesThatAreWrittenAsTheyAreAreRefused() {
        StreamingOutput output = out -> { };
        for (Object body : List.of(output, new byte[1], new File("x"), InputStream.nullInputStream(),
                Reader.nullReader())) {
            assertThatThrownBy(() -> convert(body, UserOut.class)).isInstanceOf(ResponseModelException.class)
                    .hasMessageContaining("into which no model can look");
        }
    }

    static final class Changing {

        private final AtomicBoolean first = new AtomicBoolean(true);

        public Object getId() {
            return first.getAndSet(false) ? (Object) 7L : "seven";
        }

        public String getName() {
            return "ada";
        }
    }

    @Test
    void whatAGetterGivesIsReadOnce() {
        Model model = Conversions.model(UserOut.class);
        for (int i = 0; i < 3; i++) {
            assertThat(model.convert(new Changing(), Object.class).entity()).isEqualTo(ADA);
        }
    }

    @Test
    void onePlaceTakesManyClasses() {
        Model model = Conversions.model(UserOut.class);
        List<Object> sources = List.of(new User(), new Base<>(7), new Fields(),
                Map.of("id", 7, "name", "ada"), new UserRow(7, "ada", ""), ADA, new Base<>((short) 7));
        for (int i = 0; i < 3; i++) {
            assertThat((List<?>) model.convert(sources, Object.class).entity()).allMatch(ADA::equals).hasSize(7);
        }
    }
}
