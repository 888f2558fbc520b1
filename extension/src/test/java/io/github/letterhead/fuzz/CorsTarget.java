package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.internal.cors.CorsPolicies;
import io.github.letterhead.internal.cors.CorsStep;
import io.github.letterhead.internal.cors.PreflightFilter;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.ReturnShape;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.fold.Settings;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Any request of any origin, with any lines of the headers that browsers send, for an application that has any policy:
 * an answer comes, never an exception; it allows what the policy allows, says nothing else of what was sent, and is
 * told apart by {@code Vary}.
 */
final class CorsTarget {

    private static final RuntimeFacts FACTS = Fake.of(RuntimeFacts.class, Map.of(
            "isMethodResult", arguments -> false,
            "shape", arguments -> ReturnShape.OPEN,
            "plain", arguments -> arguments[0],
            "isolatedHeaders", arguments -> ((ContainerResponseContext) arguments[1]).getHeaders()));
    private static final Folding FOLDING = new Folding(FACTS, Settings.of(Map.of()));
    private static final CorsPolicies DECLARED = DrawnResources.policies();

    private CorsTarget() {
    }

    static void check(byte[] input) {
        Draws draws = new Draws(input);
        boolean isDeclared = draws.flag();
        DrawnPolicy policy = isDeclared ? null : DrawnPolicy.of(draws);
        DrawnRequest request = DrawnRequest.of(draws);
        MultivaluedMap<String, Object> headers = new Headers<>();
        draws.text().lines().forEach(line -> headers.add("Vary", line));
        Set<String> vary = names(headers.get("Vary"));
        Response aborted = answer(isDeclared ? DECLARED : new CorsPolicies(policy.policy()), request, headers);
        checkLines(headers, request);
        if (isDeclared) {
            DrawnResources.check(request, aborted, headers);
        } else {
            policy.check(request, aborted, headers);
            checkVary(vary, headers, request.isPreflight());
        }
    }

    /** Null if the application is to answer. */
    private static Response answer(CorsPolicies policies, DrawnRequest request,
            MultivaluedMap<String, Object> headers) {
        new PreflightFilter(policies).filter(request.context());
        ContainerResponseContext answer =
                Fake.of(ContainerResponseContext.class, Map.of("getHeaders", arguments -> headers));
        new CorsStep(policies, FACTS, FOLDING).take(request.context(), answer, null);
        return request.aborted();
    }

    private static void checkLines(MultivaluedMap<String, Object> headers, DrawnRequest request) {
        for (String name : headers.keySet()) {
            boolean isOwn = name.equalsIgnoreCase("Vary");
            expect(isOwn || name.toLowerCase(Locale.ROOT).startsWith("access-control-"),
                    () -> "unplanned " + name + " for " + request);
            expect(isOwn || headers.get(name).size() == 1, () -> "several lines " + headers);
            expect(isOwn || isLine(headers.getFirst(name).toString()), () -> headers + " for " + request);
        }
        Object origin = headers.getFirst("Access-Control-Allow-Origin");
        expect(origin == null || origin.equals("*") || request.origins().equals(List.of(origin)),
                () -> "another origin than that of " + request + " in " + headers);
    }

    private static boolean isLine(String value) {
        return value.matches("[!-~]|[!-~][ -~]*[!-~]");
    }

    private static void checkVary(Set<String> own, MultivaluedMap<String, Object> headers, boolean isPreflight) {
        Set<String> wanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        wanted.addAll(own);
        wanted.add("Origin");
        if (isPreflight) {
            wanted.addAll(List.of("Access-Control-Request-Method", "Access-Control-Request-Headers",
                    "Access-Control-Request-Private-Network"));
        }
        List<Object> lines = headers.get("Vary");
        expect(lines.size() == 1, () -> "several lines " + lines);
        Set<String> told = names(lines);
        expect(told.equals(own.contains("*") ? Set.of("*") : wanted), () -> lines + " instead of " + wanted);
        expect(told.size() == lines.get(0).toString().split(",", -1).length, () -> "doubles in " + lines);
    }

    private static Set<String> names(List<Object> lines) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Object line : lines == null ? List.of() : lines) {
            for (String name : line.toString().split(",")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }
}
