package io.github.letterhead.internal.fold;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** The {@code Vary} of one message: what it had itself, what was collected, and what filters put there since. */
final class MessageVary {

    private static final String VARY = "Vary";

    private final MultivaluedMap<String, Object> headers;
    /** What is not collected. Not looked up before something is. */
    private List<?> own;
    private String folded;

    MessageVary(MultivaluedMap<String, Object> headers) {
        this.headers = headers;
    }

    /** From now on these are what was collected. */
    void collected(List<String> values) {
        look();
        put(VaryUnion.of(own, values));
    }

    void added(String value) {
        look();
        put(VaryUnion.of(present(), List.of(value)));
    }

    /** These are among the lines, and stay there whatever is collected. */
    void keep(String names) {
        look();
        own = VaryUnion.names(own, List.of(names));
    }

    /** Filters may have added lines by themselves. */
    void settle() {
        if (headers.containsKey(VARY)) {
            look();
            put(VaryUnion.of(present(), List.of()));
        }
    }

    /** Others may have written since: what they added is their own, and what they removed is nobody's any more. */
    private void look() {
        List<Object> present = present();
        if (own == null) {
            own = present;
        } else if (!isAsFolded(present)) {
            List<String> ours = folded == null ? List.of() : VaryUnion.names(List.of(folded), List.of());
            List<String> theirs = VaryUnion.names(own, List.of());
            own = VaryUnion.names(present, List.of()).stream()
                    .filter(name -> VaryUnion.contains(theirs, name) || !VaryUnion.contains(ours, name)).toList();
        }
    }

    private boolean isAsFolded(List<Object> present) {
        return folded != null && present.equals(List.of(folded));
    }

    private List<Object> present() {
        List<Object> present = headers.get(VARY);
        return present == null ? List.of() : new ArrayList<>(present);
    }

    private void put(String text) {
        folded = text;
        if (text.isEmpty()) {
            headers.remove(VARY);
        } else {
            headers.putSingle(VARY, text);
        }
    }
}
