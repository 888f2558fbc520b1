package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.EventObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.Duration;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

/** What models can consist of. */
class ModelTargetTest {

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    public static class Parent {

        private int id = 5;
        public String field = "first";
        public final String constant = "constant";

        public int getId() {
            return id;
        }

        public void setId(int id) {
            this.id = id;
        }
    }

    static class Bean extends Parent {

        private String name = "nobody";
        private Optional<String> city = Optional.of("nowhere");

        protected Bean() {
        }

        public String getName() {
            return name;
        }

        /** Fluent. */
        public Bean setName(String name) {
            this.name = name;
            return this;
        }

        public Optional<String> getCity() {
            return city;
        }

        public void setCity(Optional<String> city) {
            this.city = city;
        }

        public String getComputed() {
            return name + id();
        }

        private int id() {
            return getId();
        }
    }

    @Test
    void beansAreFilledBySettersAndPublicFields() {
        Bean bean = convert(map("id", 7L, "name", "ada", "field", "set", "constant", "x", "city", "Bonn"), Bean.class);
        assertThat(bean.getId()).isEqualTo(7);
        assertThat(bean.getComputed()).isEqualTo("ada7");
        assertThat(bean.field).isEqualTo("set");
        assertThat(bean.constant).isEqualTo("constant");
        assertThat(bean.getCity()).contains("Bonn");
    }

    @Test
    void propertiesOfABeanThatTheSourceLacksKeepTheirFirstValue() {
        record Named(String name) {
        }
        Bean bean = convert(new Named("ada"), Bean.class);
        assertThat(bean.getId()).isEqualTo(5);
        assertThat(bean.getCity()).contains("nowhere");
        bean = convert(map("name", null), Bean.class);
        assertThat(bean.getName()).isNull();
        assertThat(bean.field).isEqualTo("first");
        assertThat(convert(map("city", null), Bean.class).getCity()).isEmpty();
    }

    @Test
    void nullCannotBeAPrimitive() {
        assertThatThrownBy(() -> convert(map("id", null), Bean.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("id is null, which int cannot be");
    }

    record Optionals(Optional<String> text, OptionalInt number, OptionalLong big, OptionalDouble fraction,
                     Optional<Optional<String>> twice) {
    }

    @Test
    void optionalsMayBeMissingOrNull() {
        Optionals none = new Optionals(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(),
                OptionalDouble.empty(), Optional.empty());
        assertThat(convert(map(), Optionals.class)).isEqualTo(none);
        assertThat(convert(new Object() {
            public String getText() {
                return null;
            }
        }, Optionals.class)).isEqualTo(none);
        assertThat(convert(map("text", "t", "number", 1L, "big", 2, "fraction", Optional.of(3), "twice", "u"),
                Optionals.class)).isEqualTo(new Optionals(Optional.of("t"), OptionalInt.of(1), OptionalLong.of(2),
                        OptionalDouble.of(3), Optional.of(Optional.of("u"))));
    }

    record Required(String text) {
    }

    @Test
    void otherComponentsOfARecordMustBeThereButMayBeNull() {
        assertThat(convert(map("text", null), Required.class)).isEqualTo(new Required(null));
        assertThatThrownBy(() -> convert(map("txt", "t"), Required.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("text is missing: the map has no such key");
    }

    record Containers(List<Integer> list, Set<String> set, Collection<Long> collection, Iterable<Long> iterable,
                      SortedSet<String> sorted, ArrayList<String> concrete, int[] primitives, String[] array,
                      List<List<Integer>> nested, int[][] matrix, Map<String, List<Integer>> map,
                      NavigableMap<TimeUnit, Integer> navigable, LinkedHashMap<UUID, String> linked) {
    }

    @Test
    void containersFromContainersOfAnyOtherKind() {
        UUID uuid = new UUID(1, 2);
        Containers out = convert(map(
                "list", Set.of(1L), "set", List.of("b", "a", "b"), "collection", new int[] {1, 2},
                "iterable", Stream.of(3), "sorted", new String[] {"b", "a"}, "concrete", List.of("x").iterator(),
                "primitives", List.of(1L, 2.0), "array", Stream.of("y"),
                "nested", new Object[] {new long[] {1}, Set.of()},
                "matrix", List.of(IntStream.of(1, 2), List.of()), "map", Map.of("k", Stream.of(1)),
                "navigable", Map.of("DAYS", 1, "HOURS", 2L), "linked", Map.of(uuid.toString(), "z")), Containers.class);
        assertThat(out.list()).containsExactly(1);
        assertThat(out.set()).containsExactly("b", "a");
        assertThat(out.collection()).containsExactly(1L, 2L);
        assertThat(out.iterable()).containsExactly(3L);
        assertThat(out.sorted()).containsExactly("a", "b");
        assertThat(out.concrete()).containsExactly("x");
        assertThat(out.primitives()).containsExactly(1, 2);
        assertThat(out.array()).containsExactly("y");
        assertThat(out.nested()).containsExactly(List.of(1), List.of());
        assertThat(out.matrix()).isDeepEqualTo(new int[][] {{1, 2}, {}});
        assertThat(out.map()).isEqualTo(Map.of("k", List.of(1)));
        assertThat(out.navigable()).containsExactly(Map.entry(TimeUnit.HOURS, 2), Map.entry(TimeUnit.DAYS, 1));
        assertThat(out.linked()).isEqualTo(Map.of(uuid, "z"));
    }

    @Test
    void elementsMayBeNullUnlessTheyArePrimitive() {
        record Lists(List<String> list, int[] primitives) {
        }
        assertThat(convert(map("list", Arrays.asList("a", null), "primitives", new int[0]), Lists.class).list())
                .containsExactly("a", null);
        assertThatThrownBy(() -> convert(map("list", List.of(), "primitives", Arrays.asList(1, null)), Lists.class))
                .hasMessageContaining("primitives[] is null, which int cannot be");
    }

    record Values(Date date, Number number, CharSequence text, BigDecimal decimal, byte[] bytes, char letter,
                  Locale locale, TimeUnit unit) {
    }

    @Test
    void valuesOfJavaAreHandedOn() {
        Date date = new Date();
        byte[] bytes = {1};
        Values out = convert(map("date", date, "number", 7, "text", "t", "decimal", 0.1, "bytes", bytes, "letter", 'c',
                "locale", Locale.GERMAN, "unit", "DAYS"), Values.class);
        assertThat(out).isEqualTo(new Values(date, 7, "t", new BigDecimal("0.1"), bytes, 'c', Locale.GERMAN,
                TimeUnit.DAYS));
        assertThatThrownBy(() -> convert(map("date", Instant.EPOCH, "number", 1, "text", "", "decimal", 1, "bytes",
                bytes, "letter", 'c', "locale", Locale.GERMAN, "unit", "DAYS"), Values.class))
                .hasMessageContaining("date does not convert from java.time.Instant to java.util.Date");
    }

    record Named(Map<Locale, Integer> counts, QName name, Duration duration) {
    }

    @Test
    void valuesOfJavaCanBeKeysAndThoseOfItsXmlAreValuesToo() {
        Duration duration = DatatypeFactory.newDefaultInstance().newDuration(1);
        Named named = new Named(Map.of(Locale.GERMAN, 1), new QName("n"), duration);
        assertThat(convert(map("counts", Map.of(Locale.GERMAN, 1L), "name", new QName("n"), "duration", duration),
                Named.class)).isEqualTo(named);
    }

    /** A number that is one of the application. */
    static final class Salary extends Number {

        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            return 1;
        }

        @Override
        public long longValue() {
            return 1;
        }

        @Override
        public float floatValue() {
            return 1;
        }

        @Override
        public double doubleValue() {
            return 1;
        }
    }

    record Loose(Object anything) {
    }

    @Test
    void whereTheModelSaysObjectOnlyDataGoesThrough() {
        for (Object data : List.of("text", 1, true, 'c', new BigDecimal(1), Instant.EPOCH, TimeUnit.DAYS,
                new UUID(1, 2), List.of(1, "a", Map.of("k", List.of())), Map.of("a", Map.of("b", 1)))) {
            assertThat(convert(map("anything", data), Loose.class).anything()).isEqualTo(data);
        }
        assertThat(convert(map("anything", Stream.of(1)), Loose.class).anything()).isEqualTo(List.of(1));
        for (Object object : List.of(new Parent(), new Required("secret"), List.of(new Required("secret")),
                Map.of("k", Map.of("l", new Parent())), new Salary(), new Thread(), new Exception("secret"))) {
            assertThatThrownBy(() -> convert(map("anything", object), Loose.class))
                    .isInstanceOf(ResponseModelException.class).hasMessageContaining("does not convert from")
                    .hasMessageNotContaining("secret");
        }
        assertThatThrownBy(() -> convert(map("anything", Map.of(1, 2)), Loose.class))
                .hasMessageContaining("anything{key} does not convert from java.lang.Integer to java.lang.String");
    }

    record Vague(Serializable serial, Comparable<?> comparable) {
    }

    @Test
    void whereTheModelSaysNearlyNothingOnlyValuesGoThrough() {
        assertThat(convert(map("serial", "text", "comparable", 1), Vague.class)).isEqualTo(new Vague("text", 1));
        for (Object object : List.of(new ArrayList<>(List.of(new Parent())), new HashMap<>(), new Salary(),
                new AtomicReference<>(new Parent()), new EventObject("secret"),
                Optional.of(new Parent()), new Exception())) {
            assertThatThrownBy(() -> convert(map("serial", object, "comparable", 1), Vague.class))
                    .as("%s", object.getClass()).isInstanceOf(ResponseModelException.class);
        }
    }

    @Test
    void numbersOfTheApplicationAreNoValues() {
        record Paid(Number salary) {
        }
        assertThatThrownBy(() -> convert(map("salary", new Salary()), Paid.class))
                .isInstanceOf(ResponseModelException.class);
    }

    record Compact(int age) {

        Compact {
            if (age < 0) {
                throw new IllegalArgumentException("secret " + age);
            }
        }
    }

    @Test
    void whatTheConstructorRefusesIsAFailureThatTellsNothing() {
        assertThatThrownBy(() -> convert(List.of(map("age", -987_654_321)), Compact.class))
                .isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("[] cannot be made: ").hasMessageContaining("IllegalArgumentException")
                .hasMessageNotContaining("987").hasStackTraceContaining("Redacted")
                .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContain("987654321"));
    }

    static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** As JAXB makes them. */
    public static final class Live {

        private final List<Integer> numbers = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private String name;

        public List<Integer> getNumbers() {
            return numbers;
        }

        public Map<String, Integer> getCounts() {
            return counts;
        }

        public List<String> getComputed() {
            return List.of("computed");
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Test
    void listsWithoutASetterAreFilledAsTheyAre() {
        Live live = convert(map("numbers", List.of(1L, 2L), "counts", Map.of("a", 3L), "name", "n", "computed",
                List.of("other")), Live.class);
        assertThat(live.getNumbers()).containsExactly(1, 2);
        assertThat(live.getCounts()).isEqualTo(Map.of("a", 3));
        assertThat(live.getComputed()).containsExactly("computed");
    }

    @Test
    void recordsOfManyComponents() throws Exception {
        // Each component is one value; a record may have as many as a method may have parameters.
        Object out = convert(Wide.source(), Wide.class);
        assertThat(out.toString()).contains("c0=0").contains("c79=79");
    }

    record Wide(int c0, int c1, int c2, int c3, int c4, int c5, int c6, int c7, int c8, int c9, long c10, int c11,
                int c12, int c13, int c14, int c15, int c16, int c17, int c18, int c19, int c20, int c21, int c22,
                int c23, int c24, int c25, int c26, int c27, int c28, int c29, int c30, int c31, int c32, int c33,
                int c34, int c35, int c36, int c37, int c38, int c39, String s40, int c41, int c42, int c43, int c44,
                int c45, int c46, int c47, int c48, int c49, int c50, int c51, int c52, int c53, int c54, int c55,
                int c56, int c57, int c58, int c59, int c60, int c61, int c62, int c63, int c64, int c65, int c66,
                int c67, int c68, int c69, int c70, int c71, int c72, int c73, int c74, int c75, int c76, int c77,
                int c78, int c79) {

        static Map<String, Object> source() {
            Map<String, Object> source = new HashMap<>(Map.of("s40", "text"));
            IntStream.range(0, 80).forEach(i -> source.put("c" + i, i));
            return source;
        }
    }
}
