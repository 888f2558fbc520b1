package io.github.letterhead.internal.cors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The {@code letterhead.cors.*} properties as a policy. A wrong one is refused, naming key and value. */
public final class CorsProperties {

    public static final String PREFIX = "letterhead.cors.";

    private static final String ORIGINS = PREFIX + "origins";
    private static final String ORIGIN_PATTERN = PREFIX + "origin-pattern";
    private static final String METHODS = PREFIX + "methods";
    private static final String HEADERS = PREFIX + "headers";
    private static final String EXPOSE = PREFIX + "expose";
    private static final String EXPOSE_FOLDED = PREFIX + "expose-folded";
    private static final String CREDENTIALS = PREFIX + "credentials";
    private static final String PRIVATE_NETWORK = PREFIX + "private-network";
    private static final String MAX_AGE = PREFIX + "max-age";

    public static final Set<String> KEYS = new TreeSet<>(Set.of(ORIGINS, ORIGIN_PATTERN, METHODS, HEADERS, EXPOSE,
            EXPOSE_FOLDED, CREDENTIALS, PRIVATE_NETWORK, MAX_AGE));

    private final Map<String, Object> values;

    private CorsProperties(Map<String, Object> values) {
        this.values = values;
    }

    /** Null if no property is set. Each key begins with the prefix. */
    public static CorsPolicy policy(Map<String, Object> values) {
        values.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("Property '" + key + "' with the value '" + value
                        + "' is not known to Letterhead; those that begin with " + PREFIX + " are " + KEYS);
            }
        });
        return values.isEmpty() ? null : new CorsProperties(values).policy();
    }

    private CorsPolicy policy() {
        CorsPolicy policy = CorsPolicy.of(origins());
        policy = values.containsKey(METHODS) ? policy.withMethods(list(METHODS, AllowedMethods::of)) : policy;
        policy = values.containsKey(HEADERS) ? policy.withHeaders(list(HEADERS, AllowedHeaders::of)) : policy;
        policy = values.containsKey(EXPOSE) ? policy.withExposure(list(EXPOSE, names -> Exposure.of(names, false)))
                : policy;
        policy = isTrue(EXPOSE_FOLDED) ? policy.withExposure(policy.exposure().withFolded()) : policy;
        policy = isTrue(PRIVATE_NETWORK) ? policy.withPrivateNetwork() : policy;
        policy = values.containsKey(MAX_AGE) ? policy.withMaxAge(parsed(MAX_AGE, CorsProperties::seconds)) : policy;
        return isTrue(CREDENTIALS) ? credentials(policy) : policy;
    }

    private OriginRule origins() {
        OriginRule listed = values.containsKey(ORIGINS) ? list(ORIGINS, CorsProperties::listed) : null;
        OriginRule matched = values.containsKey(ORIGIN_PATTERN) ? parsed(ORIGIN_PATTERN, CorsProperties::matched)
                : null;
        if (listed == null && matched == null) {
            throw new IllegalArgumentException("Properties " + new TreeMap<>(values) + " allow no origin: "
                    + "set '" + ORIGINS + "' or '" + ORIGIN_PATTERN + "', too");
        }
        return listed == null ? matched : matched == null || listed == OriginRule.ANY ? listed : listed.or(matched);
    }

    private static OriginRule listed(List<String> origins) {
        return origins.contains("*") ? OriginRule.ANY : OriginRule.listed(origins);
    }

    private static OriginRule matched(String pattern) {
        try {
            return OriginRule.matching(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("it is no regular expression: " + e.getDescription() + " at index "
                    + e.getIndex(), e);
        }
    }

    private CorsPolicy credentials(CorsPolicy policy) {
        try {
            return policy.withCredentials();
        } catch (IllegalArgumentException e) {
            boolean isListed = values.containsKey(ORIGINS) && list(ORIGINS, CorsProperties::listed) == OriginRule.ANY;
            throw refusal(isListed ? ORIGINS : ORIGIN_PATTERN, refusal(CREDENTIALS, e));
        }
    }

    private static int seconds(String text) {
        if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("it has to be a number of seconds, 0 to " + Integer.MAX_VALUE);
        }
        return Integer.parseInt(text);
    }

    private boolean isTrue(String key) {
        return values.containsKey(key) && parsed(key, text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("it has to be true or false");
            }
            return text.equals("true");
        });
    }

    private <T> T list(String key, Function<List<String>, T> parser) {
        return parsed(key, text -> {
            List<String> elements = new ArrayList<>();
            for (String element : text.split(",", -1)) {
                if (element.isBlank()) {
                    throw new IllegalArgumentException("it has an empty element: write 'a, b'");
                }
                elements.add(element.strip());
            }
            return parser.apply(elements);
        });
    }

    private <T> T parsed(String key, Function<String, T> parser) {
        Object value = values.get(key);
        try {
            if (!(value instanceof String || value instanceof Boolean || value instanceof Number)) {
                throw new IllegalArgumentException("it has to be text");
            }
            return parser.apply(value.toString().strip());
        } catch (IllegalArgumentException e) {
            throw refusal(key, e);
        }
    }

    private IllegalArgumentException refusal(String key, IllegalArgumentException why) {
        return new IllegalArgumentException("Property '" + key + "' has the value '" + values.get(key) + "'. "
                + why.getMessage(), why);
    }
}
