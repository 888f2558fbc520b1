package io.github.letterhead.fuzz;

import io.github.letterhead.fuzz.Tree.Elements;
import io.github.letterhead.fuzz.Tree.Leaf;
import io.github.letterhead.fuzz.Tree.Member;
import io.github.letterhead.fuzz.Tree.Members;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a selection says, and what it leaves of a tree, in the plainest form there is. */
final class Wanted {

    /** A name on the way to what is kept. One that is not named itself, with none below, stays whole. */
    private static final class Name {

        private final Map<String, Name> below = new LinkedHashMap<>();
        private boolean named;

        private boolean isWhole() {
            return named || below.isEmpty();
        }
    }

    private final Name root = new Name();
    private final Set<List<String>> dropped = new HashSet<>();
    private boolean excludeNull;

    /** The way of the path leads to something that is kept; what that is may be said by other paths. */
    void reach(List<String> path) {
        at(path);
    }

    void keep(List<String> path) {
        at(path).named = true;
    }

    void drop(List<String> path) {
        dropped.add(List.copyOf(path));
    }

    void excludeNull(boolean excludes) {
        excludeNull = excludes;
    }

    private Name at(List<String> path) {
        Name name = root;
        for (String each : path) {
            name = name.below.computeIfAbsent(each, unknown -> new Name());
        }
        return name;
    }

    Tree of(Tree value) {
        return of(value, root, List.of());
    }

    /** The name is null where everything below is kept, but for what is dropped. */
    private Tree of(Tree value, Name name, List<String> path) {
        Name open = name == null || name.isWhole() ? null : name;
        if (value instanceof Elements array) {
            return new Elements(array.values().stream()
                    .filter(each -> path.isEmpty() || open == null || mayHoldMembers(each))
                    .map(each -> of(each, open, path)).toList());
        } else if (value instanceof Members object) {
            List<Member> kept = new ArrayList<>();
            for (Member member : object.members()) {
                List<String> below = new ArrayList<>(path);
                below.add(member.name());
                Name child = open == null ? null : open.below.get(member.name());
                boolean stays = !dropped.contains(below) && !(excludeNull && member.value().isNull())
                        && (open == null || child != null && (child.isWhole() || mayHoldMembers(member.value())));
                if (stays) {
                    kept.add(new Member(member.raw(), member.name(), of(member.value(), child, below)));
                }
            }
            return new Members(kept);
        }
        return value;
    }

    private static boolean mayHoldMembers(Tree value) {
        return !(value instanceof Leaf) || value.isNull();
    }
}
