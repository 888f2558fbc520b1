package io.github.letterhead.internal.json;

import java.util.List;
import java.util.function.Predicate;

/**
 * Reads {@code ?fields=id,name,address(city,zip),-secret}.
 *
 * <ul>
 * <li>A name keeps a member. Where one name at least is kept, only those that are kept stay; {@code address(-zip)} has
 * none below {@code address}, so all of it but {@code zip} stays.</li>
 * <li>{@code -name} drops a member, kept or not; {@code -address(city,zip)} drops those two below it, and the rest of
 * {@code address} is as it would be otherwise.</li>
 * <li>{@code address.city} is short for {@code address(city)}. Blanks around names do not count.</li>
 * <li>Names are JSON names, any characters but controls. Before {@code , ( ) . \} in a name, a {@code -} at its start
 * and blanks at its ends stands a backslash.</li>
 * <li>What is named twice adds up: {@code a(b),a(c)} is {@code a(b,c)}, {@code a,a(b)} is {@code a}.</li>
 * <li>Several parameters are read as one, with commas in between.</li>
 * </ul>
 */
public final class FieldsText {

    /** In characters as Java counts them, all parameters together with the commas in between. */
    public static final int MAX_LENGTH = 2_000;
    /** Names from the top down. */
    public static final int MAX_DEPTH = 16;

    private FieldsText() {
    }

    /** As below, with any name known. */
    public static Selection parse(List<String> values) {
        return parse(values, path -> true);
    }

    /**
     * No values, so no such parameter, keep all.
     *
     * @param known whether there can be a member at a path; asked for every name, parents first
     * @throws MalformedFields empty, malformed, too long, too deep, or a name that is not known
     */
    public static Selection parse(List<String> values, Predicate<List<String>> known) {
        if (values.isEmpty()) {
            return Selection.ALL;
        }
        checkLength(values);
        return new FieldsParser(String.join(",", values), known).parse();
    }

    /** Before anything is joined: this text may have megabytes. */
    private static void checkLength(List<String> values) {
        long length = values.size() - 1L;
        for (String value : values) {
            length += value.length();
        }
        if (length > MAX_LENGTH) {
            throw new MalformedFields(MAX_LENGTH + 1, "", "the text ends here at the latest, but has " + length
                    + " characters; name parents, which stand for all below them");
        }
    }
}
