package io.github.letterhead.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What has been said about one member while a selection is read: that it stays whole, which members below it stay,
 * which go. What is said twice, or of a parent and its child, adds up; what goes, goes.
 */
final class Choice {

    private final Map<String, Choice> kept = new LinkedHashMap<>();
    private final Map<String, Choice> dropped = new LinkedHashMap<>();
    private boolean named;

    /** On the way to what is kept. */
    Choice kept(String name) {
        return kept.computeIfAbsent(name, unknown -> new Choice());
    }

    /** On the way to what is dropped. */
    Choice dropped(String name) {
        return dropped.computeIfAbsent(name, unknown -> new Choice());
    }

    /** The way ends here: this itself is kept, or dropped. */
    void name() {
        named = true;
    }

    Members members() {
        return keptMembers().and(notDropped());
    }

    private Members keptMembers() {
        if (named || kept.isEmpty()) {
            return allButDropped();
        }
        Map<String, Members> children = new LinkedHashMap<>();
        kept.forEach((name, child) -> children.put(name, child.members()));
        return Members.only(children);
    }

    /** What is dropped on the way to something that is kept stays dropped where all is kept. */
    private Members allButDropped() {
        Map<String, Members> children = new LinkedHashMap<>();
        kept.forEach((name, child) -> children.put(name, child.allButDropped().and(child.notDropped())));
        children.values().removeIf(Members.ALL::equals);
        return Members.allBut(children);
    }

    private Members notDropped() {
        Map<String, Members> children = new LinkedHashMap<>();
        dropped.forEach((name, child) -> children.put(name, child.named ? Members.NONE : child.notDropped()));
        return Members.allBut(children);
    }
}
