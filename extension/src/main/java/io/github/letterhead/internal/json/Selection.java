package io.github.letterhead.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Which members of a JSON text stay: a tree of decoded names. Immutable, safe for any number of threads.
 *
 * <ul>
 * <li>If something is included, only that stays. Naming a member keeps all of it.</li>
 * <li>What is excluded goes, included or not. An object that loses every member stays as an empty one.</li>
 * <li>Arrays, also those of arrays, are looked through: a path goes to every element. Entries of maps are members,
 * unless {@link #lookingThrough} is told where there are maps.</li>
 * <li>A selection chooses among members of objects: other values at the top of the text, and in arrays there, stay.
 * But where only members below a name are included ({@code address.city}), a text, number, true or false
 * in the object's place is not what was asked for, and goes, also as an element of an array. A null stays.</li>
 * <li>{@code excludeNull} drops every member of an object, at any depth, that is null; elements of arrays stay.</li>
 * </ul>
 */
public final class Selection {

    /** Everything stays. */
    public static final Selection ALL = new Selection(Members.ALL, false, List.of());

    private final Members root;
    private final boolean excludeNull;
    private final List<List<String>> paths;

    private Selection(Members root, boolean excludeNull, List<List<String>> paths) {
        this.root = root;
        this.excludeNull = excludeNull;
        this.paths = paths;
    }

    /**
     * From dotted paths of JSON names; {@code \.} is a dot in a name and {@code \\} a backslash. Without include all is
     * included.
     *
     * @throws IllegalArgumentException a path that is empty, has an empty name, or is otherwise malformed; the message
     *         tells which, where, and what to do
     */
    public static Selection of(List<String> include, List<String> exclude, boolean excludeNull) {
        Choice choice = new Choice();
        List<List<String>> paths = new ArrayList<>();
        for (String text : include) {
            List<String> path = DottedPath.parse("include", text);
            paths.add(path);
            end(path, choice, Choice::kept).name();
        }
        for (String text : exclude) {
            List<String> path = DottedPath.parse("exclude", text);
            paths.add(path);
            end(path, choice, Choice::dropped).name();
        }
        return of(choice, excludeNull, paths);
    }

    static Selection of(Choice choice, boolean excludeNull, List<List<String>> paths) {
        return new Selection(choice.members(), excludeNull, List.copyOf(paths));
    }

    private static Choice end(List<String> path, Choice from, Step step) {
        Choice choice = from;
        for (String name : path) {
            choice = step.to(choice, name);
        }
        return choice;
    }

    /** What both keep, and no more: the same as one filter after the other. */
    public Selection and(Selection narrower) {
        List<List<String>> both = new ArrayList<>(paths);
        both.addAll(narrower.paths);
        return new Selection(root.and(narrower.root), excludeNull || narrower.excludeNull, List.copyOf(both));
    }

    /** The same, where some objects are maps, and the selection goes to each of their entries. */
    public Selection lookingThrough(Maps maps) {
        Members through = root.lookingThrough(maps);
        return through == root ? this : new Selection(through, excludeNull, paths);
    }

    /** The same of each member of the text, which is a map itself. */
    public Selection ofEachEntry() {
        return new Selection(Members.each(root), excludeNull, paths);
    }

    /** Whether there is nothing to filter. */
    public boolean keepsAll() {
        return root == Members.ALL && !excludeNull;
    }

    /** Every path that was included or excluded, as it was given, in that order: names from the top down, decoded. */
    public void forEachPath(Consumer<List<String>> path) {
        paths.forEach(path);
    }

    /** What stays of the members at the top. */
    public Members root() {
        return root;
    }

    /** Whether members that are null go. */
    public boolean excludesNull() {
        return excludeNull;
    }

    private interface Step {
        Choice to(Choice parent, String name);
    }
}
