package io.github.letterhead.internal.convert;

import io.github.letterhead.ResponseModelException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * On its way up from where the entity does not fit: each level adds where it is. Holds names of properties and types,
 * which are the program's, and no value, which is the client's.
 */
final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final boolean tooDeep;
    private final transient Throwable thrown;
    /** Innermost first, as all lists here. */
    private final transient List<String> path = new ArrayList<>();
    /** The objects on the way, and how long the path was at each: found twice, it is a cycle. */
    private final transient List<Object> objects = new ArrayList<>();
    private final transient List<Integer> lengths = new ArrayList<>();

    private Misfit(String what, boolean tooDeep, Throwable thrown) {
        super(what, null, false, false);
        this.tooDeep = tooDeep;
        this.thrown = thrown;
    }

    static Misfit of(String what) {
        return new Misfit(what, false, null);
    }

    static Misfit tooDeep() {
        return new Misfit("is more than " + Depth.MAX + " levels deep", true, null);
    }

    /** What application code has thrown says nothing but its class: its message may hold anything. */
    static Misfit thrown(String where, Throwable thrown) {
        if (thrown instanceof Misfit misfit) {
            return misfit;
        } else if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        return new Misfit(where + " threw " + thrown.getClass().getName(), false, thrown);
    }

    /** A name, or [] for an element, {} for the value of a map, whose key is data. */
    Misfit at(String segment) {
        path.add(segment);
        return this;
    }

    Misfit within(Object source) {
        if (tooDeep) {
            objects.add(source);
            lengths.add(path.size());
        }
        return this;
    }

    ResponseModelException toException(String model) {
        String message = cycle();
        if (message == null) {
            message = path(path.size(), 0) + " " + getMessage();
        }
        message = "The entity does not fit the response model " + model + ": " + message;
        return thrown == null ? new ResponseModelException(message)
                : new ResponseModelException(message, Redacted.of(thrown));
    }

    /** Told from the outside: where an object is first met, and where it is met again. */
    private String cycle() {
        Map<Object, Integer> seen = new IdentityHashMap<>();
        for (int i = objects.size() - 1; i >= 0; i--) {
            Integer first = seen.putIfAbsent(objects.get(i), i);
            if (first != null) {
                return path(path.size(), lengths.get(first)) + " contains itself, as "
                        + path(path.size(), lengths.get(i))
                        + ": take the way back out of the model, or give it a model that ends";
            }
        }
        return null;
    }

    private String path(int from, int to) {
        List<String> segments = new ArrayList<>(path.subList(to, from));
        Collections.reverse(segments);
        StringBuilder text = new StringBuilder();
        for (String segment : segments.subList(0, Math.min(SHOWN, segments.size()))) {
            boolean named = !segment.startsWith("[") && !segment.startsWith("{");
            text.append(named && text.length() > 0 ? "." : "").append(segment);
        }
        text.append(segments.size() > SHOWN ? "…" : "");
        return text.length() == 0 ? "it" : text.toString();
    }
}
