package io.github.letterhead.internal.convert;

/** JSON-P, which need not be there. */
final class JsonData {

    private static final boolean PRESENT = isPresent();

    private JsonData() {
    }

    private static boolean isPresent() {
        try {
            Class.forName("jakarta.json.JsonValue", false, JsonData.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    static boolean has(Class<?> type) {
        return PRESENT && JsonValues.has(type);
    }

    /** Text, number, true, false or null; one class can stand for several. */
    static boolean isScalar(Class<?> type) {
        return PRESENT && JsonValues.isScalar(type);
    }

    static Object value(Object scalar) {
        return JsonValues.value(scalar);
    }
}
