package io.github.letterhead.internal.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** {@code Vary} (RFC 9110, section 12.5.5): a list of field names without doubles, or {@code *}, which absorbs them. */
public final class VaryUnion {

    private VaryUnion() {
    }

    /** One line for all of them. The text of a value is its {@code toString()}. */
    public static String of(Collection<?> present, Collection<String> more) {
        List<String> names = names(present, more);
        return names.contains("*") ? "*" : String.join(", ", names);
    }

    /** Those of both. A line may be null, as some runtimes allow. */
    static List<String> names(Collection<?> present, Collection<String> more) {
        List<String> names = new ArrayList<>();
        for (Object line : present) {
            addAll(names, line == null ? "" : line.toString());
        }
        for (String line : more) {
            addAll(names, line);
        }
        return names;
    }

    /** Whether the answer varies by that name, or by everything. */
    public static boolean has(Collection<?> present, String name) {
        List<String> names = names(present, List.of());
        return names.contains("*") || contains(names, name);
    }

    private static void addAll(List<String> names, String line) {
        for (String element : line.split(",", -1)) {
            String name = element.strip();
            if (!name.isEmpty() && !contains(names, name)) {
                names.add(name);
            }
        }
    }

    static boolean contains(List<String> names, String name) {
        for (String present : names) {
            if (present.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
