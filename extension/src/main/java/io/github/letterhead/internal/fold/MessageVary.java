package io.github.letterhead.internal.fold;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** The {@code Vary} of one message: what it had itself, what was collected, and what filters put there since. */
final class MessageVary {

    private static final String VARY = "Vary";

    private final MultivaluedMap<String, Object> headers;
    /** Not looked up before something is collected. */
    private List<Object> own;
    private String folded;

    MessageVary(MultivaluedMap<String, Object> headers) {
        this.headers = headers;
    }

    /** From now on these are what was collected. */
    void collected(List<String> values) {
        if (!isAsFolded()) {
            own = present();
        }
        put(VaryUnion.of(own, values));
    }

    void added(String value) {
        own = own == null ? present() : own;
        put(VaryUnion.of(present(), List.of(value)));
    }

    /** Filters may have added lines by themselves. */
    void settle() {
        if (headers.containsKey(VARY)) {
            own = own == null ? present() : own;
            put(VaryUnion.of(present(), List.of()));
        }
    }

    private boolean isAsFolded() {
        return folded != null && present().equals(List.of(folded));
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
