package io.github.letterhead.fuzz;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request with any number of lines of each header that the Fetch standard has for it. */
final class DrawnRequest {

    private final String method;
    private final String path;
    private final MultivaluedMap<String, String> headers = new Headers<>();
    private final Map<String, Object> properties = new HashMap<>();
    private final ContainerRequestContext context;
    private Response aborted;

    private DrawnRequest(Draws draws) {
        int flags = draws.octet();
        method = (flags & 1) == 0 ? "OPTIONS" : draws.text();
        path = draws.text();
        lines("Origin", draws.below(3), draws);
        lines("Access-Control-Request-Method", draws.below(3), draws);
        lines("Access-Control-Request-Headers", draws.below(3), draws);
        lines("Access-Control-Request-Private-Network", (flags & 2) == 0 ? 0 : 1, draws);
        UriInfo uriInfo = Fake.of(UriInfo.class, Map.of("getPath", arguments -> path));
        context = Fake.of(ContainerRequestContext.class, Map.of(
                "getMethod", arguments -> method,
                "getHeaders", arguments -> headers,
                "getUriInfo", arguments -> uriInfo,
                "getProperty", arguments -> properties.get(arguments[0]),
                "setProperty", arguments -> properties.put((String) arguments[0], arguments[1]),
                "abortWith", arguments -> aborted = (Response) arguments[0]));
    }

    static DrawnRequest of(Draws draws) {
        return new DrawnRequest(draws);
    }

    private void lines(String name, int count, Draws draws) {
        for (int i = 0; i < count; i++) {
            headers.add(name, draws.text());
        }
    }

    ContainerRequestContext context() {
        return context;
    }

    Response aborted() {
        return aborted;
    }

    boolean isPreflight() {
        return method.equals("OPTIONS") && !origins().isEmpty() && headers.containsKey("Access-Control-Request-Method");
    }

    List<String> origins() {
        return headers.getOrDefault("Origin", List.of());
    }

    /** Empty if there are several. */
    String askedMethod() {
        List<String> lines = headers.get("Access-Control-Request-Method");
        return lines.size() == 1 ? lines.get(0) : "";
    }

    /** Null if there are none. */
    List<String> askedHeaders() {
        List<String> lines = headers.get("Access-Control-Request-Headers");
        if (lines == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        lines.forEach(line -> List.of(line.split(",", -1)).forEach(name -> names.add(name.strip())));
        return names;
    }

    boolean asksForTooMuch() {
        List<String> lines = headers.getOrDefault("Access-Control-Request-Headers", List.of());
        return lines.stream().mapToInt(String::length).sum() > 8_192;
    }

    boolean asksForPrivateNetwork() {
        return headers.containsKey("Access-Control-Request-Private-Network");
    }

    @Override
    public String toString() {
        return method + " " + path + " " + headers;
    }
}
