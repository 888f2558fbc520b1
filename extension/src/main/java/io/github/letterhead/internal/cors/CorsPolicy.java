package io.github.letterhead.internal.cors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides, from what a request says and nothing else. Where the Fetch standard leaves it to the server, it does as
 * FastAPI.
 *
 * @param maxAge in seconds
 */
public record CorsPolicy(OriginRule origins, AllowedMethods methods, AllowedHeaders headers, Exposure exposure,
        boolean credentials, int maxAge, boolean privateNetwork) {

    private static final int DEFAULT_MAX_AGE = 600;

    public CorsPolicy {
        if (credentials && origins.allowsAnybody()) {
            throw new IllegalArgumentException("Any origin cannot be allowed with credentials: every page on the web "
                    + "could then act for the user. Name the origins, or match no others");
        } else if (maxAge < 0) {
            throw new IllegalArgumentException("A max-age of " + maxAge
                    + " seconds cannot be: 0 switches the cache off");
        }
    }

    /** What a policy is before more is said: as FastAPI has it. */
    public static CorsPolicy of(OriginRule origins) {
        return new CorsPolicy(origins, AllowedMethods.of(List.of("GET")), AllowedHeaders.of(List.of()),
                Exposure.of(List.of(), false), false, DEFAULT_MAX_AGE, false);
    }

    public CorsPolicy withMethods(AllowedMethods allowed) {
        return new CorsPolicy(origins, allowed, headers, exposure, credentials, maxAge, privateNetwork);
    }

    public CorsPolicy withHeaders(AllowedHeaders allowed) {
        return new CorsPolicy(origins, methods, allowed, exposure, credentials, maxAge, privateNetwork);
    }

    public CorsPolicy withExposure(Exposure exposed) {
        return new CorsPolicy(origins, methods, headers, exposed, credentials, maxAge, privateNetwork);
    }

    public CorsPolicy withCredentials() {
        return new CorsPolicy(origins, methods, headers, exposure, true, maxAge, privateNetwork);
    }

    public CorsPolicy withMaxAge(int seconds) {
        return new CorsPolicy(origins, methods, headers, exposure, credentials, seconds, privateNetwork);
    }

    public CorsPolicy withPrivateNetwork() {
        return new CorsPolicy(origins, methods, headers, exposure, credentials, maxAge, true);
    }

    /** The value of {@code Access-Control-Allow-Origin}; null without an origin, or with one that is not allowed. */
    String allowOrigin(List<String> lines) {
        if (lines == null || lines.isEmpty()) {
            return null;
        } else if (origins == OriginRule.ANY) {
            return "*";
        }
        String origin = lines.get(0);
        boolean mayBeOne = lines.size() == 1 && origin != null && origin.length() <= OriginText.MAX_LENGTH;
        return mayBeOne && origins.allows(origin) ? origin : null;
    }

    PreflightVerdict judge(Preflight asked) {
        String allowedOrigin = allowOrigin(asked.origin());
        String allowedHeaders = headers.answer(asked.headers());
        List<String> refused = new ArrayList<>();
        addIf(refused, allowedOrigin == null, "origin");
        addIf(refused, !methods.allow(asked.method()), "method");
        addIf(refused, allowedHeaders == null, "headers");
        addIf(refused, asked.privateNetwork() && !privateNetwork, "private-network");
        String toldHeaders = allowedHeaders == null && !headers.any() ? headers.text() : allowedHeaders;
        return new PreflightVerdict(refused,
                allowedOrigin == null ? Map.of() : told(asked, allowedOrigin, toldHeaders));
    }

    private static void addIf(List<String> refused, boolean isRefused, String what) {
        if (isRefused) {
            refused.add(what);
        }
    }

    /** Told to an allowed origin even if the rest is refused, as a help for who wonders why. */
    private Map<String, String> told(Preflight asked, String allowedOrigin, String allowedHeaders) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(AnswerField.ALLOW_ORIGIN, allowedOrigin);
        told.put(AnswerField.ALLOW_METHODS, methods.answer(asked.method()));
        told.put(AnswerField.MAX_AGE, Integer.toString(maxAge));
        if (allowedHeaders != null && !allowedHeaders.isEmpty()) {
            told.put(AnswerField.ALLOW_HEADERS, allowedHeaders);
        }
        if (credentials) {
            told.put(AnswerField.ALLOW_CREDENTIALS, "true");
        }
        if (asked.privateNetwork() && privateNetwork) {
            told.put(AnswerField.ALLOW_PRIVATE_NETWORK, "true");
        }
        return told;
    }
}
