package io.github.letterhead.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What becomes of an entity by the rules of the documentation, from its description; as {@link FuzzModels#plain}. */
final class ModelOracle {

    static final Object MISFIT = "misfit";

    /** There is no way. */
    private static final class Misfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misfit() {
            super(null, null, false, false);
        }
    }

    /** Which outer objects can be met again; as they were made. */
    private final List<Boolean> outer = new ArrayList<>();

    private ModelOracle() {
    }

    static Object of(Class<?> model, Drawn entity) {
        try {
            return new ModelOracle().entity(model, entity);
        } catch (Misfit misfit) {
            return MISFIT;
        }
    }

    private Object entity(Class<?> model, Drawn entity) {
        if (entity instanceof Drawn.Several several) {
            List<Object> elements = new ArrayList<>();
            for (Drawn each : several.elements()) {
                elements.add(entity(model, each));
            }
            return elements.toString();
        }
        return model == FuzzModels.Out.class ? out(entity) : bean(entity);
    }

    private Object bean(Drawn drawn) {
        Map<Object, Drawn> values = properties(drawn);
        boolean isMap = ((Drawn.Properties) drawn).kind() == 0;
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("name", isMap && !values.containsKey("name") ? "unnamed" : text(value(values, "name")));
        bean.put("number", isMap && !values.containsKey("number") ? -1L : primitive(value(values, "number")));
        bean.put("best", nullOr(value(values, "best"), this::out));
        outer.remove(outer.size() - 1);
        return bean;
    }

    private Object out(Drawn drawn) {
        Map<Object, Drawn> values = properties(drawn);
        boolean isMap = ((Drawn.Properties) drawn.unwrapped()).kind() == 0;
        for (String name : Drawn.NAMES) {
            boolean mayBeMissing = name.equals("best") || name.equals("secret");
            if (isMap && !mayBeMissing && !values.containsKey(name)) {
                throw new Misfit();
            }
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", text(value(values, "name")));
        out.put("number", primitive(value(values, "number")));
        out.put("small", nullOr(value(values, "small"), each -> integer(each, 32).intValueExact()));
        out.put("decimal", nullOr(value(values, "decimal"), ModelOracle::decimal));
        out.put("real", nullOr(value(values, "real"), ModelOracle::real));
        out.put("day", nullOr(value(values, "day"), ModelOracle::day));
        out.put("uuid", nullOr(value(values, "uuid"), ModelOracle::uuid));
        out.put("date", nullOr(value(values, "date"), ModelOracle::date));
        out.put("best", nullOr(value(values, "best"), this::out));
        out.put("children", nullOr(value(values, "children"), each ->
                elements(each, child -> nullOr(child, this::out))));
        out.put("named", nullOr(value(values, "named"), this::named));
        out.put("tags", nullOr(value(values, "tags"), this::tags));
        out.put("longs", nullOr(value(values, "longs"), each ->
                elements(each, number -> nullOr(number, one -> integer(one, 64).longValueExact()))));
        outer.remove(outer.size() - 1);
        return out;
    }

    /** Enters the object, too. */
    private Map<Object, Drawn> properties(Drawn drawn) {
        if (!(drawn.unwrapped() instanceof Drawn.Properties properties)) {
            throw new Misfit();
        }
        boolean isMap = properties.kind() == 0;
        if (isMap && properties.values().keySet().stream().anyMatch(key -> !(key instanceof String))) {
            throw new Misfit();
        }
        outer.add(properties.kind() != 3);
        return properties.values();
    }

    /** Without wrappers; null, as a value, for what is not there. */
    private Drawn value(Map<Object, Drawn> values, String name) {
        Drawn value = values.get(name);
        return value == null ? new Drawn.Value(null) : back(value.unwrapped());
    }

    /** What contains itself fits nowhere: as a model it has no end, and as anything else it is the wrong thing. */
    private Drawn back(Drawn value) {
        if (value instanceof Drawn.Back back) {
            int index = outer.size() - 1 - back.levels();
            if (index < 0 || !outer.get(index)) {
                return new Drawn.Value(null);
            }
            throw new Misfit();
        }
        return value;
    }

    private static Object nullOr(Drawn drawn, Function<Drawn, Object> conversion) {
        Drawn unwrapped = drawn.unwrapped();
        return unwrapped.isNull() ? null : conversion.apply(unwrapped);
    }

    private static Object simple(Drawn drawn) {
        if (drawn instanceof Drawn.Value value) {
            return value.value();
        }
        throw new Misfit();
    }

    private static Object text(Drawn drawn) {
        return nullOr(drawn, each -> {
            Object value = simple(each);
            if (value instanceof String || value instanceof UUID || value instanceof LocalDate) {
                return value.toString();
            } else if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            throw new Misfit();
        });
    }

    private static Object primitive(Drawn drawn) {
        Object value = nullOr(drawn, each -> integer(each, 64).longValueExact());
        if (value == null) {
            throw new Misfit();
        }
        return value;
    }

    private static BigInteger integer(Drawn drawn, int bits) {
        BigDecimal exact = exact(simple(drawn));
        boolean isHuge = (long) exact.precision() - exact.scale() > 30;
        if (exact.signum() == 0) {
            return BigInteger.ZERO;
        } else if (isHuge || exact.stripTrailingZeros().scale() > 0 || exact.toBigInteger().bitLength() >= bits) {
            throw new Misfit();
        }
        return exact.toBigInteger();
    }

    /** The number itself. */
    private static BigDecimal exact(Object number) {
        if (number instanceof Double || number instanceof Float) {
            double value = ((Number) number).doubleValue();
            if (Double.isFinite(value)) {
                return new BigDecimal(value);
            }
            throw new Misfit();
        }
        return decimalOf(number);
    }

    /** As it is written, which for binary numbers is the shortest text that denotes them. */
    private static BigDecimal decimalOf(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        try {
            if (number instanceof Number) {
                return new BigDecimal(number.toString());
            }
            throw new Misfit();
        } catch (NumberFormatException notFinite) {
            throw new Misfit();
        }
    }

    private static Object decimal(Drawn drawn) {
        return decimalOf(simple(drawn));
    }

    private static Object real(Drawn drawn) {
        Object number = simple(drawn);
        if (number instanceof Double || number instanceof Float) {
            return ((Number) number).doubleValue();
        }
        BigDecimal decimal = decimalOf(number);
        double nearest = decimal.doubleValue();
        boolean isSame = Double.isFinite(nearest) && (decimal.compareTo(new BigDecimal(nearest)) == 0
                || number instanceof BigDecimal && decimal.compareTo(new BigDecimal(Double.toString(nearest))) == 0);
        if (!isSame) {
            throw new Misfit();
        }
        return nearest;
    }

    private static Object day(Drawn drawn) {
        Object value = simple(drawn);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == value || day.name().equals(value)) {
                return day;
            }
        }
        throw new Misfit();
    }

    private static Object uuid(Drawn drawn) {
        Object value = simple(drawn);
        boolean isText = value instanceof String text
                && text.matches("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
        if (value instanceof UUID || isText) {
            return UUID.fromString(value.toString());
        }
        throw new Misfit();
    }

    private static Object date(Drawn drawn) {
        Object value = simple(drawn);
        try {
            if (value instanceof LocalDate || value instanceof String) {
                return LocalDate.parse(value.toString());
            }
            throw new Misfit();
        } catch (DateTimeException noDate) {
            throw new Misfit();
        }
    }

    private Object elements(Drawn drawn, Function<Drawn, Object> conversion) {
        if (drawn instanceof Drawn.Value value && value.value() instanceof int[] numbers) {
            return List.of(conversion.apply(new Drawn.Value(numbers[0]))).toString();
        } else if (!(drawn instanceof Drawn.Several)) {
            throw new Misfit();
        }
        Drawn.Several several = (Drawn.Several) drawn;
        List<Boolean> ways = List.copyOf(outer);
        if (several.endsWhenReadAgain()) {
            outer.replaceAll(way -> false);
        }
        List<Object> elements = new ArrayList<>();
        for (Drawn each : distinct(several)) {
            elements.add(conversion.apply(back(each.unwrapped())));
        }
        outer.clear();
        outer.addAll(ways);
        return elements.toString();
    }

    /** A set has equal values once. */
    private static List<Drawn> distinct(Drawn.Several several) {
        return several.kind() == 2 ? List.copyOf(new LinkedHashSet<>(several.elements())) : several.elements();
    }

    private Object named(Drawn drawn) {
        if (!(drawn instanceof Drawn.Properties properties) || properties.kind() == 1 || properties.kind() == 2
                || properties.kind() == 3) {
            throw new Misfit();
        }
        outer.add(true);
        Map<Object, Object> named = new LinkedHashMap<>();
        ((Drawn.Properties) drawn).values().forEach((key, value) ->
                named.put(key instanceof Enum<?> constant ? constant.name() : key,
                        nullOr(back(value.unwrapped()), this::out)));
        outer.remove(outer.size() - 1);
        return named;
    }

    private Object tags(Drawn drawn) {
        Set<Object> tags = new LinkedHashSet<>();
        elements(drawn, each -> {
            tags.add(text(each));
            return "";
        });
        return tags;
    }
}
