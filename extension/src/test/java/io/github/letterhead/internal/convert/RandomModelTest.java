package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees of random shape, each node come as something else: what comes out is always the same model. */
class RandomModelTest {

    record Out(String name, long number, DayOfWeek day, Optional<Out> best, List<Out> children,
            Map<String, Out> named) {
    }

    /** A node, with secrets, and parts of whatever kind. */
    static class Bean {

        private final Map<String, Object> values;

        Bean(Map<String, Object> values) {
            this.values = values;
        }

        public String getName() {
            return (String) values.get("name");
        }

        public int getNumber() {
            return ((Long) values.get("number")).intValue();
        }

        public String getDay() {
            return (String) values.get("day");
        }

        public Object getBest() {
            return values.get("best");
        }

        public Object[] getChildren() {
            return ((List<?>) values.get("children")).toArray();
        }

        public Map<?, ?> getNamed() {
            return (Map<?, ?>) values.get("named");
        }

        public Object getSecret() {
            throw new AssertionError("Read what nobody asked for");
        }
    }

    static final class Sub extends Bean {

        Sub(Map<String, Object> values) {
            super(values);
        }

        @Override
        public String getName() {
            return super.getName();
        }
    }

    record Row(String name, Object number, Object day, Object best, Iterable<?> children, Map<?, ?> named,
            Object secret) {
    }

    /** A model, and something that is to become it. */
    private record Pair(Out out, Object source) {
    }

    private static Pair pair(Random random, int depth) {
        String name = random.nextInt(10) == 0 ? null : "n" + random.nextInt(1000);
        long number = random.nextInt();
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
        Pair best = depth == 0 || random.nextBoolean() ? null : pair(random, depth - 1);
        List<Pair> children = IntStream.range(0, depth == 0 ? 0 : random.nextInt(4))
                .mapToObj(i -> pair(random, depth - 1)).toList();
        Map<String, Pair> named = new LinkedHashMap<>();
        IntStream.range(0, depth == 0 ? 0 : random.nextInt(3))
                .forEach(i -> named.put("k" + i, pair(random, depth - 1)));
        Map<String, Out> namedOut = new LinkedHashMap<>();
        named.forEach((key, value) -> namedOut.put(key, value.out));
        Out out = new Out(name, number, day, Optional.ofNullable(best).map(Pair::out),
                new ArrayList<>(children.stream().map(Pair::out).toList()), namedOut);
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        values.put("number", number);
        values.put("day", day.name());
        values.put("best", best == null ? null : best.source);
        values.put("children", children.stream().map(Pair::source).toList());
        Map<String, Object> namedSource = new LinkedHashMap<>();
        named.forEach((key, value) -> namedSource.put(key, value.source));
        values.put("named", namedSource);
        return new Pair(out, source(random.nextInt(6), out, values));
    }

    private static Object source(int kind, Out out, Map<String, Object> values) {
        return switch (kind) {
            case 0 -> values;
            case 1 -> new Bean(values);
            case 2 -> new Sub(values);
            case 3 -> new Row(out.name, values.get("number"), out.day, Optional.ofNullable(values.get("best")),
                    again((List<?>) values.get("children")), (Map<?, ?>) values.get("named"), new Object());
            case 4 -> json(out);
            default -> out;
        };
    }

    private static <T> Iterable<T> again(List<T> list) {
        return list::iterator;
    }

    private static JsonValue json(Out out) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("number", out.number).add("day", out.day.name());
        if (out.name == null) {
            json.addNull("name");
        } else {
            json.add("name", out.name);
        }
        out.best.ifPresent(best -> json.add("best", json(best)));
        JsonObjectBuilder named = Json.createObjectBuilder();
        out.named.forEach((key, value) -> named.add(key, json(value)));
        return json.add("children", Json.createArrayBuilder(out.children.stream().map(RandomModelTest::json).toList()))
                .add("named", named).build();
    }

    @Test
    void whateverTheSourcesAreTheModelIsTheSame() {
        Model model = Conversions.model(Out.class);
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Pair pair = pair(random, random.nextInt(5));
            Object converted = model.convert(pair.source, Object.class).entity();
            assertThat(converted).isEqualTo(pair.out);
            assertThat(model.convert(converted, Object.class).entity()).isSameAs(converted);
            assertThat(model.convert(pair.out, Object.class).entity()).isSameAs(pair.out);
        }
    }

    @Test
    void anythingWrongAnywhereFailsTheWhole() {
        Model model = Conversions.model(Out.class);
        Random random = new Random(12);
        for (int i = 0; i < 100; i++) {
            Map<String, Object> values = new HashMap<>();
            values.putAll(Map.of("name", "n", "number", 1L, "day", "MONDAY", "children", List.of(), "named", Map.of()));
            values.put(List.of("name", "number", "day", "children", "named").get(random.nextInt(5)), new Object());
            Object wrapped = new Bean(values);
            for (int depth = random.nextInt(5); depth > 0; depth--) {
                Map<String, Object> outer = new HashMap<>(Map.of("name", "n", "number", 1L, "day", "MONDAY"));
                boolean inList = random.nextBoolean();
                outer.put("children", inList ? List.of(pair(random, 1).source, wrapped) : List.of());
                outer.put("named", inList ? Map.of() : Map.of("k", wrapped));
                wrapped = outer;
            }
            Object source = wrapped;
            assertThatThrownBy(() -> model.convert(source, Object.class)).isInstanceOf(ResponseModelException.class);
        }
    }

    @Test
    void manyThreadsUseOneModel() throws Exception {
        Model model = Conversions.model(Out.class);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Random random = new Random(i);
                all.add(threads.submit(() -> {
                    for (int j = 0; j < 50; j++) {
                        Pair pair = pair(random, 3);
                        assertThat(model.convert(pair.source, Object.class).entity()).isEqualTo(pair.out);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
