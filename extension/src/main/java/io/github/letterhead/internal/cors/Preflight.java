package io.github.letterhead.internal.cors;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a preflight asks (Fetch, "CORS-preflight request").
 *
 * @param origin every line of the request
 * @param method empty if it stands on several lines
 * @param headers every line of the request, or null
 */
record Preflight(List<String> origin, String method, List<String> headers, boolean privateNetwork) {

    static final String ORIGIN = "Origin";
    static final String METHOD = "Access-Control-Request-Method";
    static final String HEADERS = "Access-Control-Request-Headers";
    static final String PRIVATE_NETWORK = "Access-Control-Request-Private-Network";

    /** Null for an OPTIONS request that is none. */
    static Preflight of(MultivaluedMap<String, String> headers) {
        List<String> method = headers.get(METHOD);
        List<String> origin = headers.get(ORIGIN);
        if (method == null || method.isEmpty() || origin == null || origin.isEmpty()) {
            return null;
        }
        return new Preflight(origin, method.size() == 1 ? method.get(0) : "", headers.get(HEADERS),
                headers.containsKey(PRIVATE_NETWORK));
    }

    /** Those of a list of allowed headers that are asked for; null for none. */
    String headersAmong(String list) {
        Set<String> asked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : headers == null ? List.<String>of() : headers) {
            for (String name : line.split(",")) {
                asked.add(name.strip());
            }
        }
        String among = Arrays.stream(list.split(", ")).filter(asked::contains).collect(Collectors.joining(", "));
        return among.isEmpty() ? null : among;
    }
}
