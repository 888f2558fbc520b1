package io.github.letterhead.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A part of an entity as it is described: made anew as often as needed, since streams can be read but once. */
sealed interface Drawn {

    /** The start of each text that is no more than a text. */
    String SECRET = "hunter2";
    List<String> NAMES = List.of("name", "number", "small", "decimal", "real", "day", "uuid", "date", "best",
            "children", "named", "tags", "longs", "secret");

    /** Without sets, which ask objects that contain themselves for their hash code. */
    int[] KINDS_OF_SEVERAL = {0, 1, 3, 4};

    /** Itself. */
    record Value(Object value) implements Drawn {
    }

    /** List, array, set, stream, iterator, or something else to iterate over. */
    record Several(int kind, List<Drawn> elements) implements Drawn {

        /** As an iterator does, so that a way back through one is none: who takes it finds nothing more. */
        boolean endsWhenReadAgain() {
            return kind == 4;
        }
    }

    /** Map, bean, record. */
    record Properties(int kind, Map<Object, Drawn> values) implements Drawn {
    }

    record Wrapped(Drawn value) implements Drawn {
    }

    /** The object so many levels above, or null if there is none that can contain itself. */
    record Back(int levels) implements Drawn {
    }

    /** A getter that fails, with a message that should stay where it is. */
    record Failing() implements Drawn {
    }

    static Drawn object(Draws draws) {
        return object(draws, 0);
    }

    static Drawn listOfObjects(Draws draws) {
        int kind = KINDS_OF_SEVERAL[draws.below(KINDS_OF_SEVERAL.length)];
        List<Drawn> elements = new ArrayList<>();
        for (int count = draws.below(4); count > 0; count--) {
            elements.add(object(draws, 1));
        }
        return new Several(kind, elements);
    }

    private static Drawn object(Draws draws, int depth) {
        int kind = draws.below(4);
        Map<Object, Drawn> values = new LinkedHashMap<>();
        int leftOut = draws.octet();
        for (int i = 0; i < NAMES.size(); i++) {
            if (leftOut % 29 != i) {
                values.put(NAMES.get(i), property(NAMES.get(i), draws, depth));
            }
        }
        if (leftOut == 255) {
            values.put(7, new Value(SECRET));
        }
        return new Properties(kind, values);
    }

    /** Mostly what fits. */
    private static Drawn property(String name, Draws draws, int depth) {
        int choice = draws.octet();
        if (choice >= 250) {
            return choice == 250 ? new Failing() : choice < 253 ? new Back(choice - 250) : value(draws);
        } else if (choice % 32 == 31 && depth < 20) {
            return new Wrapped(property(name, draws, depth + 1));
        }
        return switch (name) {
            case "number", "small", "decimal", "real" -> new Value(number(choice, draws));
            case "day" -> new Value(choice % 2 == 0 ? "MONDAY" : DayOfWeek.of(1 + choice % 7));
            case "uuid" -> new Value(choice % 2 == 0 ? new UUID(choice, choice).toString() : new UUID(choice, choice));
            case "date" -> new Value(choice % 2 == 0 ? "2026-11-21" : LocalDate.ofEpochDay(choice));
            case "best" -> choice % 3 != 1 || depth > 6 ? new Value(null) : object(draws, depth + 1);
            case "children" -> several(choice, draws, depth);
            case "named" -> named(choice, draws, depth);
            case "tags" -> new Several(choice % 6, List.of(text(draws), text(draws)));
            case "longs" -> new Several(choice % 6, List.of(new Value(number(choice, draws)), new Value(7L)));
            default -> text(draws);
        };
    }

    private static Drawn several(int choice, Draws draws, int depth) {
        List<Drawn> elements = new ArrayList<>();
        for (int count = depth > 6 ? 0 : choice % 3; count > 0; count--) {
            elements.add(draws.below(8) == 7 ? new Value(null) : object(draws, depth + 1));
        }
        return new Several(KINDS_OF_SEVERAL[choice % KINDS_OF_SEVERAL.length], elements);
    }

    private static Drawn named(int choice, Draws draws, int depth) {
        Map<Object, Drawn> values = new LinkedHashMap<>();
        for (int count = depth > 6 ? 0 : choice % 3; count > 0; count--) {
            values.put(draws.below(16) == 15 ? DayOfWeek.FRIDAY : SECRET + count, object(draws, depth + 1));
        }
        return new Properties(0, values);
    }

    private static Drawn text(Draws draws) {
        return new Value(SECRET + draws.text());
    }

    /** Of any kind, whatever is expected. */
    private static Drawn value(Draws draws) {
        int choice = draws.octet();
        return switch (choice % 10) {
            case 0 -> new Value(null);
            case 1 -> new Value(choice > 100);
            case 2 -> new Value(draws.text());
            case 3 -> new Value(new Object());
            case 4 -> new Several(choice % 6, List.of(new Value(draws.text())));
            case 5 -> new Properties(choice % 4, Map.of("secret", new Value(SECRET)));
            case 6 -> new Value((char) choice);
            case 7 -> new Value(new int[] {choice});
            case 8 -> new Wrapped(new Value(null));
            default -> new Value(number(choice, draws));
        };
    }

    private static Object number(int choice, Draws draws) {
        long number = draws.number();
        return switch (choice % 12) {
            case 0 -> (byte) number;
            case 1 -> (short) number;
            case 2 -> (int) number;
            case 3 -> number;
            case 4 -> Float.intBitsToFloat((int) number);
            case 5 -> Double.longBitsToDouble(number);
            case 6 -> BigInteger.valueOf(number).shiftLeft(choice % 8);
            case 7 -> new BigDecimal(BigInteger.valueOf(number), choice % 5 - 2);
            case 8 -> new BigDecimal(BigInteger.valueOf(number), (int) (number >> 8));
            case 9 -> new AtomicInteger((int) number);
            case 10 -> (double) (number >> 40) / 8;
            default -> choice % 2 == 0 ? (Object) Long.toString(number) : 1L;
        };
    }

    default Object made() {
        return DrawnObjects.made(this, new ArrayList<>());
    }

    /** Everything that must not be told. */
    default List<String> texts() {
        List<String> texts = new ArrayList<>();
        if (this instanceof Value value && !(value.value instanceof DayOfWeek)) {
            String text = String.valueOf(value.value);
            // A word may be in a message by itself.
            texts.addAll(text.matches("[A-Za-z ]{0,20}") ? List.of() : List.of(text));
        } else if (this instanceof Several several) {
            several.elements.forEach(each -> texts.addAll(each.texts()));
        } else if (this instanceof Properties properties) {
            properties.values.values().forEach(each -> texts.addAll(each.texts()));
        } else if (this instanceof Wrapped wrapped) {
            texts.addAll(wrapped.value.texts());
        }
        return texts;
    }

    /** What is left of all wrappers: null, or something that is none. */
    default Drawn unwrapped() {
        return this instanceof Wrapped wrapped ? wrapped.value.unwrapped() : this;
    }

    default boolean isNull() {
        return this instanceof Value value && value.value == null;
    }
}
