package io.github.letterhead.fuzz;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A record and a bean of all that a model can have. */
final class FuzzModels {

    private FuzzModels() {
    }

    record Out(String name, long number, Integer small, BigDecimal decimal, Double real, DayOfWeek day, UUID uuid,
            LocalDate date, Optional<Out> best, List<Out> children, Map<String, Out> named, Set<String> tags,
            List<Long> longs) {
    }

    /** What the source lacks stays as it is here. */
    public static final class OutBean {

        private String name = "unnamed";
        private long number = -1;
        private Out best;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public long getNumber() {
            return number;
        }

        public void setNumber(long number) {
            this.number = number;
        }

        public Out getBest() {
            return best;
        }

        public void setBest(Out best) {
            this.best = best;
        }
    }

    /** Maps and lists that can be compared by their text; sets and maps of sources keep their order. */
    static Object plain(Object value) {
        if (value instanceof Out out) {
            Map<String, Object> plain = new LinkedHashMap<>();
            for (RecordComponent component : Out.class.getRecordComponents()) {
                plain.put(component.getName(), plain(read(component, out)));
            }
            return plain;
        } else if (value instanceof OutBean bean) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("name", bean.name);
            plain.put("number", bean.number);
            plain.put("best", plain(bean.best));
            return plain;
        } else if (value instanceof Optional<?> optional) {
            return optional.<Object>map(FuzzModels::plain).orElse(null);
        } else if (value instanceof Set<?> set) {
            return new LinkedHashSet<>(set);
        } else if (value instanceof Collection<?> collection) {
            return collection.stream().map(FuzzModels::plain).toList().toString();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(key, plain(each)));
            return plain;
        }
        return value;
    }

    private static Object read(RecordComponent component, Out out) {
        try {
            return component.getAccessor().invoke(out);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
