package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.internal.cors.AllowedHeaders;
import io.github.letterhead.internal.cors.AllowedMethods;
import io.github.letterhead.internal.cors.CorsPolicy;
import io.github.letterhead.internal.cors.Exposure;
import io.github.letterhead.internal.cors.OriginRule;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A policy, and what it allows, said once more. */
final class DrawnPolicy {

    private static final List<String> EVERY_METHOD =
            List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY");
    /** Tries each letter in many ways. */
    private static final Pattern SLOW = Pattern.compile("https://(([a-z]+)+\\.)+example(:[0-9]+)*");
    private static final Pattern SERIALIZED = Pattern.compile(
            "https://([a-z]+\\.)+example(:(?!443$)(0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}"
                    + "|655[0-2][0-9]|6553[0-5]))?");
    /** The pattern may look no further. */
    private static final int SHORT = 12;

    private final Set<String> origins;
    private final List<String> methods;
    private final List<String> headers;
    private final int flags;
    private final CorsPolicy policy;

    private DrawnPolicy(int flags, List<String> origins, List<String> methods, List<String> headers) {
        this.flags = flags;
        this.origins = Set.copyOf(origins);
        this.methods = methods;
        this.headers = headers;
        CorsPolicy base = CorsPolicy.of(rule(flags, origins)).withMethods(AllowedMethods.of(methods))
                .withHeaders(AllowedHeaders.of(headers)).withExposure(Exposure.of(headers, false)).withMaxAge(flags);
        CorsPolicy network = (flags & 8) == 0 ? base : base.withPrivateNetwork();
        policy = hasCredentials() ? network.withCredentials() : network;
    }

    /** What is drawn, if it can be; else one of those that everybody has. */
    static DrawnPolicy of(Draws draws) {
        int flags = draws.octet();
        List<String> origins = List.of(draws.text().split(","));
        List<String> methods = List.of(draws.text().split(","));
        List<String> headers = List.of(draws.text().split(","));
        try {
            return new DrawnPolicy(flags, origins, methods, headers);
        } catch (IllegalArgumentException refused) {
            return new DrawnPolicy(flags, List.of("https://a.example", "http://[::1]:8080"),
                    (flags & 16) == 0 ? List.of("*") : List.of("GET", "PUT"),
                    (flags & 32) == 0 ? List.of("*") : List.of("X-Token"));
        }
    }

    private static OriginRule rule(int flags, List<String> origins) {
        Predicate<String> failing = origin -> {
            if (origin.contains("x")) {
                throw new IllegalStateException(origin);
            }
            return true;
        };
        return switch (flags & 3) {
            case 0 -> OriginRule.ANY;
            case 1 -> OriginRule.matching(SLOW);
            case 2 -> OriginRule.matching(failing);
            default -> OriginRule.listed(origins);
        };
    }

    private boolean hasCredentials() {
        return (flags & 4) != 0 && (flags & 3) != 0;
    }

    CorsPolicy policy() {
        return policy;
    }

    void check(DrawnRequest request, Response aborted, MultivaluedMap<String, Object> told) {
        String allowed = (String) told.getFirst("Access-Control-Allow-Origin");
        checkOrigin(request.origins(), allowed);
        if (!request.isPreflight()) {
            expect(aborted == null, () -> "answered " + request);
            expect(allowed != null || told.keySet().equals(Set.of("Vary")), () -> told + " for " + request);
            expect(!told.containsKey("Access-Control-Allow-Methods"), () -> told + " for " + request);
            return;
        }
        List<String> refused = refused(request, allowed);
        expect(aborted.getStatus() == (refused.isEmpty() ? 200 : 400), () -> aborted.getStatus() + " for " + request);
        expect(refused.isEmpty() ? "OK" : "Disallowed CORS " + String.join(", ", refused),
                (String) aborted.getEntity());
        Map<String, Object> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        told.keySet().forEach(name -> rest.put(name, told.getFirst(name)));
        rest.remove("Vary");
        Map<String, Object> wanted = allowed == null ? Map.of() : told(request, allowed, refused);
        expect(rest.equals(wanted), () -> "told " + rest + " instead of " + wanted + " to " + request);
    }

    private void checkOrigin(List<String> lines, String allowed) {
        String origin = lines.size() == 1 ? lines.get(0) : null;
        switch (flags & 3) {
            case 0 -> expect(lines.isEmpty() == (allowed == null), () -> allowed + " for " + lines);
            case 1 -> {
                boolean fits = origin != null && SERIALIZED.matcher(origin).matches();
                expect(allowed == null || fits, () -> "allowed " + lines);
                expect(allowed != null || !fits || origin.length() > "https://.example".length() + SHORT,
                        () -> "refused " + lines);
            }
            case 2 -> expect(allowed == null
                    || !allowed.contains("x") && allowed.matches("[a-z][a-z0-9+.-]*://[!-~]{1,300}"),
                    () -> "allowed " + lines);
            default -> expect(origin != null && origins.contains(origin) == (allowed != null) || allowed == null,
                    () -> allowed + " for " + lines);
        }
    }

    private List<String> refused(DrawnRequest request, String allowed) {
        List<String> refused = new ArrayList<>();
        if (allowed == null) {
            refused.add("origin");
        }
        if (!allowedMethods().contains(request.askedMethod())) {
            refused.add("method");
        }
        List<String> asked = request.askedHeaders();
        if (asked != null && (request.asksForTooMuch() || !asked.stream().allMatch(this::isAllowed))) {
            refused.add("headers");
        }
        if (request.asksForPrivateNetwork() && (flags & 8) == 0) {
            refused.add("private-network");
        }
        return refused;
    }

    private List<String> allowedMethods() {
        return methods.contains("*") ? EVERY_METHOD : methods.stream().distinct().toList();
    }

    private boolean isAllowed(String header) {
        return headers.contains("*") ? header.matches(FieldGrammar.TOKEN + "{1,256}")
                : allowedHeaders().contains(header);
    }

    private Set<String> allowedHeaders() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(List.of("Accept", "Accept-Language", "Content-Language", "Content-Type"));
        names.addAll(headers);
        return names;
    }

    private Map<String, Object> told(DrawnRequest request, String origin, List<String> refused) {
        Map<String, Object> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        told.put("Access-Control-Allow-Origin", origin);
        told.put("Access-Control-Allow-Methods", String.join(", ", allowedMethods()));
        told.put("Access-Control-Max-Age", Integer.toString(flags));
        List<String> asked = request.askedHeaders();
        if (!headers.contains("*")) {
            told.put("Access-Control-Allow-Headers", String.join(", ", allowedHeaders()));
        } else if (asked != null && !refused.contains("headers")) {
            told.put("Access-Control-Allow-Headers", String.join(", ", asked));
        }
        if (hasCredentials()) {
            told.put("Access-Control-Allow-Credentials", "true");
        }
        if (request.asksForPrivateNetwork() && (flags & 8) != 0) {
            told.put("Access-Control-Allow-Private-Network", "true");
        }
        return told;
    }
}
