package io.github.letterhead.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cross-origin requests as browsers make them, and what their answers say. */
final class CrossOriginRequest {

    static final String PREFLIGHT_VARY = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers, "
            + "Access-Control-Request-Private-Network";

    private CrossOriginRequest() {
    }

    static Answer get(Wire wire, String path, String origin, String... more) {
        return wire.get(path, lines("Origin: " + origin, more));
    }

    static Answer preflight(Wire wire, String path, String origin, String method, String... more) {
        return wire.exchange("OPTIONS", path, null, lines("Origin: " + origin,
                lines("Access-Control-Request-Method: " + method, more)));
    }

    static String[] lines(String first, String... more) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(Arrays.asList(more));
        return lines.toArray(String[]::new);
    }

    /** The names of all headers of the protocol that an answer has. */
    static List<String> protocolHeaders(Answer answer) {
        return answer.lines().stream().map(line -> line.name().toLowerCase())
                .filter(name -> name.startsWith("access-control-")).sorted().toList();
    }

    /** The elements of the list, as they stand. */
    static List<String> exposed(Answer answer) {
        String list = answer.header("Access-Control-Expose-Headers");
        return list == null ? List.of() : List.of(list.split(", "));
    }
}
