package io.github.letterhead.internal.fold;

import io.github.letterhead.SetCookie;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.FieldNames;
import io.github.letterhead.internal.collect.Lines;
import io.github.letterhead.internal.collect.Message;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Moves what is collected into one answer: all at once when the answer is folded, call by call after that. */
final class AnswerMessage implements Message {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String LOCATION = "Location";
    private static final String SET_COOKIE = "Set-Cookie";
    private static final String VARY = "Vary";

    private final Kind kind;
    /** Errors get the always() view only; unless told otherwise. */
    private final boolean onlyAlways;
    private final ContainerResponseContext answer;
    private final MultivaluedMap<String, Object> headers;
    private final UriInfo uriInfo;
    private final RuntimeFacts facts;
    /** Names that stand alone with what the answer has itself; null for a plain value, which has none. */
    private final FieldNames<Boolean> ownNames;
    private final MessageVary vary;
    private boolean hasReplacedMediaType;
    /** The one that was there before one was collected, or null. */
    private Object mediaType;
    /** The lines of cookies that we have put there, and how many; what comes behind is a filter's. Null for none. */
    private List<Object> cookieLines;
    private int ownCookieLines;
    private List<CookieIdentity> ownCookies = List.of();

    /** The headers are those of the answer, kept apart from other requests. */
    AnswerMessage(Kind kind, boolean onlyAlways, ContainerResponseContext answer,
            MultivaluedMap<String, Object> headers, UriInfo uriInfo, RuntimeFacts facts) {
        this.kind = kind;
        this.onlyAlways = onlyAlways;
        this.answer = answer;
        this.headers = headers;
        this.uriInfo = uriInfo;
        this.facts = facts;
        this.vary = new MessageVary(headers);
        this.ownNames = kind == Kind.PLAIN ? null : ownNames(answer, headers);
    }

    private static FieldNames<Boolean> ownNames(ContainerResponseContext answer,
            MultivaluedMap<String, Object> headers) {
        FieldNames<Boolean> names = new FieldNames<>();
        for (String name : headers.keySet()) {
            names.put(name, true);
        }
        names.remove(SET_COOKIE);
        names.remove(VARY);
        if (answer.hasEntity()) {
            names.put(CONTENT_TYPE, true);
        }
        return names;
    }

    @Override
    public boolean takesAlwaysAlone() {
        return onlyAlways;
    }

    @Override
    public boolean isPartOf(Object other) {
        return answer == other;
    }

    @Override
    public void fold(CollectedResponse response) {
        statusChanged(response);
        Lines lines = response.lines(onlyAlways);
        lines.forEach(this::put);
        foldCookies(lines.cookies());
        if (onlyAlways) {
            Dropped.log(response);
        }
    }

    @Override
    public Iterable<String> foldedNames(CollectedResponse response) {
        return response.lines(onlyAlways).heldNames();
    }

    @Override
    public void statusChanged(CollectedResponse response) {
        if (kind == Kind.PLAIN && response.statusType() != null) {
            answer.setStatusInfo(response.statusType());
        } else if (kind == Kind.PLAIN && response.statusCode() != 0) {
            answer.setStatus(response.statusCode());
        }
    }

    @Override
    public void headerSet(String name, String text, boolean always) {
        if (isFolded(name, always)) {
            if (name.equalsIgnoreCase(VARY)) {
                vary.collected(List.of(text));
            } else {
                put(name, List.of(text));
            }
        }
    }

    @Override
    public void headerAdded(String name, String text, boolean always) {
        if (isFolded(name, always)) {
            if (name.equalsIgnoreCase(VARY)) {
                vary.added(text);
            } else if (Lines.hasOneValue(name)) {
                put(name, List.of(text));
            } else {
                headers.add(name, text);
            }
        }
    }

    /** What a filter put there by itself stays. */
    @Override
    public void headerRemoved(String name, List<String> values, boolean always) {
        if (!isFolded(name, always)) {
            return;
        }
        if (name.equalsIgnoreCase(VARY)) {
            vary.collected(List.of());
        } else if (name.equalsIgnoreCase(CONTENT_TYPE) && mediaType != null) {
            headers.putSingle(CONTENT_TYPE, mediaType);
        } else if (headers.containsKey(name)) {
            List<Object> rest = new ArrayList<>(headers.get(name));
            rest.removeAll(name.equalsIgnoreCase(LOCATION) ? List.of(absolute(values.get(0))) : values);
            if (rest.isEmpty()) {
                headers.remove(name);
            } else {
                headers.put(name, rest);
            }
        }
    }

    private boolean isFolded(String name, boolean always) {
        if (onlyAlways && !always) {
            Dropped.log(name);
            return false;
        }
        return !isOwn(name);
    }

    @Override
    public void cookieSet(SetCookie cookie, boolean always) {
        CookieIdentity line = CookieIdentity.of(cookie);
        if (onlyAlways && !always) {
            Dropped.log("cookie " + cookie.name());
            return;
        } else if (ownCookies.stream().anyMatch(line::isSameCookieAs)) {
            return;
        }
        List<Object> cookies = presentCookies();
        putInPlace(cookies, cookie.headerValue(), line);
        putCookies(cookies);
    }

    @Override
    public void variesBy(String names) {
        vary.keep(names);
    }

    @Override
    public void settle() {
        vary.settle();
        if (cookieLines != null && cookieLines.size() > ownCookieLines && headers.containsKey(SET_COOKIE)) {
            putCookies(settledCookies(cookieLines));
        }
    }

    /** Of those that are ours each is there once. */
    private List<Object> settledCookies(List<Object> present) {
        int ours = Math.min(ownCookieLines, present.size());
        List<Object> cookies = new ArrayList<>(present.subList(0, ours));
        for (Object cookie : present.subList(ours, present.size())) {
            putInPlace(cookies, cookie, CookieIdentity.of(cookie));
        }
        return cookies;
    }

    private void put(String name, List<String> values) {
        if (name.equalsIgnoreCase(VARY)) {
            vary.collected(values);
        } else if (isOwn(name)) {
            return;
        } else if (name.equalsIgnoreCase(LOCATION)) {
            headers.putSingle(LOCATION, absolute(values.get(0)));
        } else if (name.equalsIgnoreCase(CONTENT_TYPE)) {
            mediaType = hasReplacedMediaType ? mediaType : headers.getFirst(CONTENT_TYPE);
            hasReplacedMediaType = true;
            headers.putSingle(CONTENT_TYPE, values.get(0));
        } else if (values.size() == 1) {
            headers.putSingle(name, values.get(0));
        } else {
            headers.put(name, new ArrayList<>(values));
        }
    }

    private boolean isOwn(String name) {
        return ownNames != null && ownNames.contains(name);
    }

    /** What was collected came first, so an equal cookie of the answer itself takes its place. */
    private void foldCookies(List<SetCookie> collected) {
        List<Object> present = headers.get(SET_COOKIE);
        List<Object> own = present == null ? List.of() : present;
        if (!own.isEmpty()) {
            ownCookies = own.stream().map(CookieIdentity::of).toList();
        }
        if (collected.size() == 1 && own.isEmpty()) {
            headers.putSingle(SET_COOKIE, collected.get(0).headerValue());
            remember(headers.get(SET_COOKIE));
        } else if (!collected.isEmpty()) {
            foldCookies(collected, own);
        }
    }

    private void foldCookies(List<SetCookie> collected, List<Object> own) {
        List<Object> cookies = new ArrayList<>(collected.size() + own.size());
        for (SetCookie cookie : collected) {
            cookies.add(cookie.headerValue());
        }
        for (Object cookie : own) {
            putInPlace(cookies, cookie, CookieIdentity.of(cookie));
        }
        putCookies(cookies);
    }

    private void putCookies(List<Object> cookies) {
        headers.put(SET_COOKIE, cookies);
        remember(cookies);
    }

    private void remember(List<Object> cookies) {
        cookieLines = cookies;
        ownCookieLines = cookies.size();
    }

    private List<Object> presentCookies() {
        List<Object> present = headers.get(SET_COOKIE);
        return present == null ? new ArrayList<>(2) : settledCookies(present);
    }

    private static void putInPlace(List<Object> cookies, Object cookie, CookieIdentity line) {
        for (int i = 0; i < cookies.size(); i++) {
            if (CookieIdentity.of(cookies.get(i)).isSameCookieAs(line)) {
                cookies.set(i, cookie);
                return;
            }
        }
        cookies.add(cookie);
    }

    private String absolute(String location) {
        URI uri = URI.create(location);
        return uri.isAbsolute() ? location : facts.absolute(uri, uriInfo).toString();
    }
}
