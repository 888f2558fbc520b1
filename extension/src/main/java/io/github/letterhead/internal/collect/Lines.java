package io.github.letterhead.internal.collect;

import io.github.letterhead.SetCookie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Header lines and cookies as they were written, already checked. Guarded by whoever holds it. */
public final class Lines {

    /** Up to here a scan of all cookies is cheaper than an index of their names. */
    private static final int SCANNED_COOKIES = 16;

    /** One value is its text, several are a list of texts. */
    private FieldNames<Object> headers;
    private ArrayList<SetCookie> cookies;
    private Set<String> cookieNames;
    /** Only needed once a cookie took the place of an earlier one: then its place does not tell when it was set. */
    private Map<String, SetCookie> latestCookies;

    void set(String name, String text) {
        headers().put(name, text);
    }

    void add(String name, String text) {
        Object present = headers().get(name);
        if (present == null || hasOneValue(name)) {
            headers.put(name, text);
        } else if (present instanceof String first) {
            List<String> values = new ArrayList<>(4);
            values.add(first);
            values.add(text);
            headers.put(name, values);
        } else {
            texts(present).add(text);
        }
    }

    /** Whether it was. */
    boolean setIfAbsent(String name, String text) {
        boolean isAbsent = !headers().contains(name);
        if (isAbsent) {
            headers.put(name, text);
        }
        return isAbsent;
    }

    void remove(String name) {
        if (headers != null) {
            headers.remove(name);
        }
    }

    void put(SetCookie cookie) {
        if (cookies == null) {
            cookies = new ArrayList<>(2);
        }
        int place = mayBePresent(cookie.name()) ? placeOf(cookie) : -1;
        if (place >= 0) {
            cookies.set(place, cookie);
            latestCookies = latestCookies == null ? new HashMap<>() : latestCookies;
        } else {
            cookies.add(cookie);
        }
        if (latestCookies != null) {
            latestCookies.put(cookie.name(), cookie);
        }
    }

    /** The cookie set last under that name, or null. */
    SetCookie latestCookie(String name) {
        if (latestCookies != null && latestCookies.containsKey(name)) {
            return latestCookies.get(name);
        }
        for (int i = cookies == null ? -1 : cookies.size() - 1; i >= 0; i--) {
            if (cookies.get(i).name().equals(name)) {
                return cookies.get(i);
            }
        }
        return null;
    }

    public List<String> values(String name) {
        Object present = headers == null ? null : headers.get(name);
        return present == null ? List.of() : present instanceof String one ? List.of(one) : List.copyOf(texts(present));
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(heldNames());
        return Collections.unmodifiableSet(names);
    }

    /** Every name with its values, which are not a copy. */
    public void forEach(BiConsumer<String, List<String>> action) {
        if (headers != null) {
            headers.forEach((name, held) ->
                    action.accept(name, held instanceof String one ? List.of(one) : texts(held)));
        }
    }

    /** In the order in which they came. */
    public List<String> heldNames() {
        List<String> names = new ArrayList<>();
        if (headers != null) {
            headers.forEach((name, held) -> names.add(name));
        }
        return names;
    }

    /** Not a copy. */
    public List<SetCookie> cookies() {
        return cookies == null ? List.of() : cookies;
    }

    /** Fields that a message carries once (RFC 9110, 8.3 and 10.2.2) and for which a second line would be an error. */
    public static boolean hasOneValue(String name) {
        return name.equalsIgnoreCase("Content-Type") || name.equalsIgnoreCase("Location");
    }

    Lines copy() {
        Lines copy = new Lines();
        for (String name : heldNames()) {
            values(name).forEach(value -> copy.add(name, value));
        }
        cookies().forEach(copy::put);
        copy.latestCookies = latestCookies == null ? null : new HashMap<>(latestCookies);
        return copy;
    }

    private FieldNames<Object> headers() {
        if (headers == null) {
            headers = new FieldNames<>();
        }
        return headers;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object present) {
        return (List<String>) present;
    }

    private boolean mayBePresent(String name) {
        if (cookieNames == null && cookies.size() >= SCANNED_COOKIES) {
            cookieNames = new HashSet<>();
            cookies.forEach(cookie -> cookieNames.add(cookie.name()));
        }
        return cookieNames == null || !cookieNames.add(name);
    }

    private int placeOf(SetCookie cookie) {
        for (int i = 0; i < cookies.size(); i++) {
            if (cookies.get(i).sameCookieAs(cookie)) {
                return i;
            }
        }
        return -1;
    }
}
