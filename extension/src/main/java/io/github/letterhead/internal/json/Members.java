package io.github.letterhead.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which members of one object stay: those of a name as its child says, all others or none of them. Immutable.
 * {@link Selection} tells what that means for values that are no objects.
 */
public final class Members {

    /** Every member, whole. */
    public static final Members ALL = new Members(null, Map.of());
    /** Not even the object itself. */
    public static final Members NONE = new Members(null, Map.of());

    /** What stays of members that have no child of their own; null where that is the same again. */
    private final Members others;
    private final Map<String, Members> named;
    private final NameTable table;
    private final boolean onlyNamed;

    private Members(Members others, Map<String, Members> named) {
        this.others = others;
        this.named = named;
        this.table = NameTable.of(named);
        this.onlyNamed = others != null && others.areOnlyNamed();
    }

    /** Only those named. */
    static Members only(Map<String, Members> named) {
        return new Members(NONE, named);
    }

    /** All, but those named as their child says. */
    static Members allBut(Map<String, Members> named) {
        return named.isEmpty() ? ALL : new Members(ALL, named);
    }

    /** The same of every member. */
    static Members each(Members entry) {
        return entry == ALL || entry == NONE ? entry : new Members(entry, Map.of());
    }

    /** Whether there are members that stay only because they are named. */
    public boolean areOnlyNamed() {
        return onlyNamed || this == NONE;
    }

    /** What stays of the member whose name, decoded, is in UTF-8 between from and to. */
    Members of(byte[] text, int from, int to) {
        Members found = table.find(text, from, to);
        return found == null ? ofOthers() : found;
    }

    /** What stays of a member that is not named. */
    Members ofOthers() {
        return others == null ? this : others;
    }

    /** What both keep. */
    Members and(Members narrower) {
        if (this == NONE || narrower == ALL) {
            return this;
        }
        if (narrower == NONE || this == ALL) {
            return narrower;
        }
        Members othersOfBoth = ofOthers().and(narrower.ofOthers());
        Map<String, Members> both = new LinkedHashMap<>();
        named.forEach((name, child) -> both.put(name, child.and(narrower.of(name))));
        narrower.named.forEach((name, child) -> both.computeIfAbsent(name, unknown -> ofOthers().and(child)));
        both.values().removeIf(child -> child == othersOfBoth);
        return othersOfBoth == ALL && both.isEmpty() ? ALL : new Members(othersOfBoth, both);
    }

    /** The same, where objects that are maps are looked through. */
    Members lookingThrough(Maps maps) {
        if (this == ALL || this == NONE) {
            return this;
        }
        if (maps.isMap()) {
            return each(lookingThrough(maps.entries()));
        }
        Map<String, Members> children = new LinkedHashMap<>();
        named.forEach((name, child) -> children.put(name, child.lookingThrough(maps.of(name))));
        return children.equals(named) ? this : new Members(others, children);
    }

    /** What stays of the member of this name. */
    public Members of(String name) {
        return named.getOrDefault(name, ofOthers());
    }

    /** In bytes; the longest name here and below. */
    int longestName() {
        int longest = Math.max(table.longestName(), others == null ? 0 : others.longestName());
        for (Members child : named.values()) {
            longest = Math.max(longest, child.longestName());
        }
        return longest;
    }
}
