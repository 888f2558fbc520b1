package io.github.letterhead.internal.syntax;

import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All of a cookie but its name and value; {@code null} is an attribute that is not there. The facts have been checked
 * one by one before they come here; how they go together is for {@link CookieRules}.
 */
public record CookieAttributes(String path, String domain, Duration maxAge, Instant expires, boolean secure,
        boolean httpOnly, SameSite sameSite, boolean partitioned, List<CookieAttribute> others) {

    /** In characters, all others together as they are written, so that every cookie fits into one header line. */
    public static final int LONGEST_OTHERS = 2_048;

    public static final CookieAttributes NONE =
            new CookieAttributes(null, null, null, null, false, false, null, false, List.of());
    public static final CookieAttributes DEFAULT = NONE.withPath("/").withSameSite(SameSite.LAX);

    public CookieAttributes withPath(String path) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    public CookieAttributes withDomain(String domain) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    public CookieAttributes withMaxAge(Duration maxAge) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    public CookieAttributes withExpires(Instant expires) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    public CookieAttributes withSecure(boolean secure) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    public CookieAttributes withHttpOnly(boolean httpOnly) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    public CookieAttributes withSameSite(SameSite sameSite) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    public CookieAttributes withPartitioned(boolean partitioned) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned, others);
    }

    /** Sorted by name, so that equal cookies are equal text; a name, compared without case, is there once. */
    public CookieAttributes withOther(String cookie, CookieAttribute other) {
        List<CookieAttribute> all = othersWithout(other.name());
        all.add(other);
        all.sort(Comparator.comparing(CookieAttribute::name, String.CASE_INSENSITIVE_ORDER));
        int length = all.stream().mapToInt(each -> each.text().length()).sum();
        if (length > LONGEST_OTHERS) {
            throw Refusal.length(Refusal.cookie(cookie, "all that attribute(name, value) added"), length,
                    LONGEST_OTHERS, "leave some out, the cookie does not fit into a header line otherwise");
        }
        return withOthers(all);
    }

    public CookieAttributes withoutOther(String name) {
        return withOthers(othersWithout(name));
    }

    private List<CookieAttribute> othersWithout(String name) {
        List<CookieAttribute> all = new ArrayList<>(others);
        all.removeIf(each -> each.name().equalsIgnoreCase(name));
        return all;
    }

    private CookieAttributes withOthers(List<CookieAttribute> all) {
        return new CookieAttributes(path, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned,
                List.copyOf(all));
    }
}
