package io.github.letterhead.internal.servlet;

import io.github.letterhead.internal.fold.VaryUnion;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Headers that the servlet response has before the runtime writes its own over them. */
public final class ContainerHeaders {

    private static final String SET_COOKIE = "Set-Cookie";
    private static final String VARY = "Vary";

    private final HttpServletResponse response;

    public ContainerHeaders(HttpServletResponse response) {
        this.response = response;
    }

    public boolean hasCookiesBeside(MultivaluedMap<String, Object> headers) {
        return headers.containsKey(SET_COOKIE) && response.containsHeader(SET_COOKIE);
    }

    public boolean hasVaryBeside(MultivaluedMap<String, Object> headers) {
        return headers.containsKey(VARY) && response.containsHeader(VARY);
    }

    /** The container's come first: it set them first. A cookie that is already among the headers is not doubled. */
    public void addCookiesTo(MultivaluedMap<String, Object> headers) {
        List<Object> all = new ArrayList<>(response.getHeaders(SET_COOKIE));
        for (Object cookie : headers.get(SET_COOKIE)) {
            if (!all.contains(cookie)) {
                all.add(cookie);
            }
        }
        headers.put(SET_COOKIE, all);
    }

    /** Gives the container's names. */
    public String addVaryTo(MultivaluedMap<String, Object> headers) {
        Collection<String> vary = response.getHeaders(VARY);
        headers.putSingle(VARY, VaryUnion.of(headers.get(VARY), vary));
        return String.join(", ", vary);
    }
}
