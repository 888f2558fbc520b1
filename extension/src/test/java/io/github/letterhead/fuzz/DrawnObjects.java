package io.github.letterhead.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what was described. */
final class DrawnObjects {

    private static final Object FAILING = new Object();

    private DrawnObjects() {
    }

    /** What is read by its getters, each of any type; and what must not be read. */
    public static class Bean {

        private final Map<Object, Object> values;

        Bean(Map<Object, Object> values) {
            this.values = values;
        }

        private Object value(String name) {
            Object value = values.get(name);
            if (value == FAILING) {
                throw new IllegalStateException(Drawn.SECRET, new IllegalArgumentException(Drawn.SECRET));
            }
            return value;
        }

        public Object getName() {
            return value("name");
        }

        public Object getNumber() {
            return value("number");
        }

        public Object getSmall() {
            return value("small");
        }

        public Object getDecimal() {
            return value("decimal");
        }

        public Object getReal() {
            return value("real");
        }

        public Object getDay() {
            return value("day");
        }

        public Object getUuid() {
            return value("uuid");
        }

        public Object getDate() {
            return value("date");
        }

        public Object getBest() {
            return value("best");
        }

        public Object getChildren() {
            return value("children");
        }

        public Object getNamed() {
            return value("named");
        }

        public Object getTags() {
            return value("tags");
        }

        public Object getLongs() {
            return value("longs");
        }

        public Object getSecret() {
            throw new AssertionError("Read what nobody asked for: " + Drawn.SECRET);
        }
    }

    /** A class of its own for the conversion. */
    public static final class SubBean extends Bean {

        SubBean(Map<Object, Object> values) {
            super(values);
        }
    }

    record Row(Object name, Object number, Object small, Object decimal, Object real, Object day, Object uuid,
            Object date, Object best, Object children, Object named, Object tags, Object longs, Object secret) {

        Row(Map<Object, Object> from) {
            this(from.get("name"), from.get("number"), from.get("small"), from.get("decimal"), from.get("real"),
                    from.get("day"), from.get("uuid"), from.get("date"), from.get("best"), from.get("children"),
                    from.get("named"), from.get("tags"), from.get("longs"), from.get("secret"));
        }
    }

    /** Outer objects that can contain themselves, from the outside in; null for others. */
    static Object made(Drawn drawn, List<Object> outer) {
        if (drawn instanceof Drawn.Value value) {
            return value.value();
        } else if (drawn instanceof Drawn.Wrapped wrapped) {
            return Optional.ofNullable(made(wrapped.value(), outer));
        } else if (drawn instanceof Drawn.Back back) {
            int index = outer.size() - 1 - back.levels();
            return index < 0 ? null : outer.get(index);
        } else if (drawn instanceof Drawn.Several several) {
            return several(several, outer);
        }
        return drawn instanceof Drawn.Properties properties ? properties(properties, outer) : FAILING;
    }

    private static Object several(Drawn.Several several, List<Object> outer) {
        List<Object> elements = new ArrayList<>();
        List<Object> ways = several.endsWhenReadAgain() ? Collections.nCopies(outer.size(), null) : outer;
        several.elements().forEach(each -> elements.add(made(each, ways)));
        return switch (several.kind()) {
            case 0 -> elements;
            case 1 -> elements.toArray();
            case 2 -> new LinkedHashSet<>(elements);
            case 3 -> elements.stream();
            case 4 -> elements.iterator();
            default -> (Iterable<Object>) elements::iterator;
        };
    }

    private static Object properties(Drawn.Properties properties, List<Object> outer) {
        Map<Object, Object> values = new LinkedHashMap<>();
        Object whole = switch (properties.kind()) {
            case 1 -> new Bean(values);
            case 2 -> new SubBean(values);
            default -> values;
        };
        List<Object> inner = new ArrayList<>(outer);
        inner.add(properties.kind() == 3 ? null : whole);
        properties.values().forEach((name, value) -> values.put(name, made(value, inner)));
        return properties.kind() == 3 ? new Row(values) : whole;
    }
}
