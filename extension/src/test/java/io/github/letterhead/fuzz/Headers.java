package io.github.letterhead.fuzz;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.TreeMap;

/** Names in any case, as those of every runtime. */
final class Headers<V> extends AbstractMultivaluedMap<String, V> {

    private static final long serialVersionUID = 1;

    Headers() {
        super(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    }
}
