package io.github.letterhead.internal.fold;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The {@code letterhead.*} properties of one application. */
public record Settings(boolean ignoresDirect, boolean foldsErrors, boolean leavesUnmapped) {

    private static final String PREFIX = "letterhead.";
    /** A house of its own. */
    private static final String CORS = "letterhead.cors.";
    private static final Map<String, Set<String>> KNOWN = new TreeMap<>(Map.of(
            "letterhead.direct", Set.of("fold", "ignore"),
            "letterhead.errors", Set.of("always", "fold"),
            "letterhead.unmapped", Set.of("runtime", "container")));

    /** Refuses a key that is misspelt and a value that is not known, so that neither is ignored in silence. */
    public static Settings of(Map<String, Object> properties) {
        for (String key : properties.keySet()) {
            if (isMeantForUs(key) && !key.startsWith(CORS) && !KNOWN.containsKey(key)) {
                throw new IllegalArgumentException("Property '" + key + "' with the value '" + properties.get(key)
                        + "' is not known to Letterhead; its properties are " + KNOWN.keySet()
                        + " and those that begin with " + CORS);
            }
        }
        return new Settings(is(properties, "letterhead.direct", "ignore"),
                is(properties, "letterhead.errors", "fold"),
                is(properties, "letterhead.unmapped", "container"));
    }

    /** With blanks around it, or in other case, it is misspelt. */
    private static boolean isMeantForUs(String key) {
        return key.strip().regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    private static boolean is(Map<String, Object> properties, String key, String wanted) {
        Object value = properties.get(key);
        if (value == null) {
            return false;
        }
        Set<String> allowed = KNOWN.get(key);
        if (!(value instanceof String text) || !allowed.contains(text)) {
            throw new IllegalArgumentException("Property '" + key + "' has the value '" + value + "'; it can be one of "
                    + allowed.stream().sorted().toList());
        }
        return text.equals(wanted);
    }
}
