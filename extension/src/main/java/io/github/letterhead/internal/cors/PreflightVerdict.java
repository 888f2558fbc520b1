package io.github.letterhead.internal.cors;

import java.util.List;
import java.util.Map;

/**
 * The answer to a preflight, but for {@code Vary}, which every one of them has.
 *
 * @param refused what is not allowed; empty if all is
 */
record PreflightVerdict(List<String> refused, Map<String, String> headers) {

    static final String VARY = String.join(", ",
            Preflight.ORIGIN, Preflight.METHOD, Preflight.HEADERS, Preflight.PRIVATE_NETWORK);

    static PreflightVerdict refusal(String what) {
        return new PreflightVerdict(List.of(what), Map.of());
    }

    boolean isAllowed() {
        return refused.isEmpty();
    }

    int status() {
        return isAllowed() ? 200 : 400;
    }

    String text() {
        return isAllowed() ? "OK" : "Disallowed CORS " + String.join(", ", refused);
    }
}
