package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.fold.MethodResult;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lists what a script may read of one answer, and keeps the list up to date while writer interceptors go on changing
 * the headers.
 */
final class ExposeList implements Runnable {

    /** The request property with the list of an answer. */
    static final String PROPERTY = "io.github.letterhead.expose";

    private final Exposure exposure;
    private final boolean all;
    private final MultivaluedMap<String, Object> headers;
    private final CollectedResponse response;
    private final Iterable<String> detached;
    /** What the application listed by itself. */
    private List<String> own;
    private String written;

    private ExposeList(Exposure exposure, boolean all, MultivaluedMap<String, Object> headers,
            CollectedResponse response, Iterable<String> detached) {
        this.exposure = exposure;
        this.all = all;
        this.headers = headers;
        this.response = response;
        this.detached = detached;
    }

    static void write(CorsPolicy policy, ContainerRequestContext request, MultivaluedMap<String, Object> headers,
            CollectedResponse response) {
        Exposure exposure = policy.exposure();
        boolean all = exposure.exposesAny() && policy.credentials();
        if (!all && !exposure.folded()) {
            if (!exposure.names().isEmpty()) {
                headers.put(AnswerField.EXPOSE_HEADERS, new OneLine(exposure.text()));
            }
            return;
        }
        ExposeList list = new ExposeList(exposure, all, headers, response, MethodResult.namesOfDetached(request));
        list.run();
        if (response != null) {
            response.whenChanged(list);
        }
        request.setProperty(PROPERTY, list);
    }

    @Override
    public void run() {
        List<String> present = present();
        if (own == null || !present.equals(List.of(written))) {
            own = exposure.folded() ? present : List.of();
        }
        written = text();
        if (written.isEmpty()) {
            headers.remove(AnswerField.EXPOSE_HEADERS);
        } else {
            headers.put(AnswerField.EXPOSE_HEADERS, new OneLine(written));
        }
    }

    private List<String> present() {
        List<Object> present = headers.get(AnswerField.EXPOSE_HEADERS);
        return present == null ? List.of() : present.stream().filter(Objects::nonNull).map(Object::toString).toList();
    }

    private String text() {
        List<String> names = new ArrayList<>();
        for (String line : own) {
            for (String element : line.split(",")) {
                names.add(element.strip());
            }
        }
        for (String name : exposure.names()) {
            if (!all || !name.equals("*")) {
                names.add(name);
            }
        }
        if (all) {
            addHidden(headers.keySet(), names);
        } else {
            addHidden(detached, names);
            if (response != null) {
                addHidden(response.foldedNames(), names);
            }
        }
        return Exposure.union(names);
    }

    /** Those that the answer has after all: a filter may have taken one away. */
    private void addHidden(Iterable<String> candidates, List<String> names) {
        for (String name : candidates) {
            List<Object> values = Exposure.isHidden(name) ? headers.get(name) : null;
            if (values != null && !values.isEmpty()) {
                names.add(name);
            }
        }
    }
}
