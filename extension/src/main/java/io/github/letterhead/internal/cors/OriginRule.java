package io.github.letterhead.internal.cors;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which origins a policy allows. What it is asked about is an origin as browsers write it, or anything else. */
public interface OriginRule {

    /** Whoever asks. */
    OriginRule ANY = origin -> true;

    boolean allows(String origin);

    /** Whether it is written so that it allows whoever asks, as far as that can be told. */
    default boolean allowsAnybody() {
        return this == ANY;
    }

    static OriginRule listed(List<String> origins) {
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("No origin is named: name at least one, such as 'https://app.example'");
        }
        origins.forEach(OriginRule::check);
        return new ListedOrigins(Set.copyOf(origins));
    }

    static OriginRule matching(Pattern pattern) {
        return new MatchedOrigins(Objects.requireNonNull(pattern, "pattern"));
    }

    static OriginRule matching(Predicate<String> predicate) {
        return new TestedOrigins(Objects.requireNonNull(predicate, "predicate"));
    }

    default OriginRule or(OriginRule other) {
        OriginRule first = this;
        return new OriginRule() {
            @Override
            public boolean allows(String origin) {
                return first.allows(origin) || other.allows(origin);
            }

            @Override
            public boolean allowsAnybody() {
                return first.allowsAnybody() || other.allowsAnybody();
            }
        };
    }

    private static void check(String origin) {
        Objects.requireNonNull(origin, "origin");
        if (origin.equals("*")) {
            throw new IllegalArgumentException("Origin '*' is no origin: to allow any, say so with allowAnyOrigin()");
        } else if (origin.equals("null")) {
            throw new IllegalArgumentException("Origin 'null' cannot be allowed by name: any page can send it, from a "
                    + "sandboxed frame");
        }
        String mistake = OriginText.mistakeIn(origin);
        if (mistake != null) {
            throw new IllegalArgumentException("Origin '" + origin + "' would never match, since " + mistake);
        }
    }
}
