package io.github.letterhead.internal.cors;

import java.util.LinkedHashMap;
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

    private static final String ANY = "*";
    private static final List<String> PARTS = List.of("origin", "method", "headers", "private-network");

    static PreflightVerdict refusal(String what) {
        return new PreflightVerdict(List.of(what), Map.of());
    }

    /** What all of them allow, at least one. */
    static PreflightVerdict common(List<PreflightVerdict> verdicts) {
        List<String> refused = PARTS.stream()
                .filter(part -> verdicts.stream().anyMatch(verdict -> verdict.refused().contains(part))).toList();
        Map<String, String> headers = new LinkedHashMap<>(verdicts.get(0).headers());
        for (PreflightVerdict verdict : verdicts) {
            headers.keySet().retainAll(verdict.headers().keySet());
            headers.replaceAll((name, text) -> narrower(name, text, verdict.headers().get(name)));
        }
        return new PreflightVerdict(refused, headers);
    }

    /** Of two that both were told; lists of methods and headers are those that were asked for. */
    private static String narrower(String name, String one, String other) {
        return switch (name) {
            case AnswerField.ALLOW_ORIGIN -> one.equals(ANY) ? other : one;
            case AnswerField.MAX_AGE -> Integer.parseInt(one) < Integer.parseInt(other) ? one : other;
            default -> one;
        };
    }

    /**
     * The same, but with no method except the asked one. A browser keeps what it is told for the whole path: it would
     * no longer ask for a method that is listed beside the asked one.
     */
    PreflightVerdict withAskedMethod(Preflight asked) {
        return with(AnswerField.ALLOW_METHODS, asked.method());
    }

    /** The same, but with no header that is not asked for. */
    PreflightVerdict withAskedHeaders(Preflight asked) {
        String text = headers.get(AnswerField.ALLOW_HEADERS);
        return text == null ? this : with(AnswerField.ALLOW_HEADERS, asked.headersAmong(text));
    }

    /** A refusal stays as it is, for who wonders why; no browser keeps it. */
    private PreflightVerdict with(String name, String text) {
        Map<String, String> told = new LinkedHashMap<>(headers);
        told.computeIfPresent(name, (present, old) -> isAllowed() ? text : old);
        return new PreflightVerdict(refused, told);
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
