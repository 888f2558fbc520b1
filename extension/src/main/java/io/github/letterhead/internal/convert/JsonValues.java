package io.github.letterhead.internal.convert;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

/** The one class that links to JSON-P. */
final class JsonValues {

    private JsonValues() {
    }

    static boolean has(Class<?> type) {
        return JsonValue.class.isAssignableFrom(type);
    }

    static boolean isScalar(Class<?> type) {
        return has(type) && !JsonStructure.class.isAssignableFrom(type);
    }

    static Object value(Object scalar) {
        if (scalar instanceof JsonString text) {
            return text.getString();
        } else if (scalar instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return switch (((JsonValue) scalar).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            default -> throw Misfit.of("is JSON of a kind that JSON-P does not have");
        };
    }
}
