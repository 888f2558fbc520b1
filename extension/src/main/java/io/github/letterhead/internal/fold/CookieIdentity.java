package io.github.letterhead.internal.fold;

import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.NewCookie;

/**
 * What makes two {@code Set-Cookie} lines the same cookie (RFC 6265bis, section 5.7). It reads what others wrote as a
 * browser would, so that a line that {@link SetCookie} would refuse keeps its place.
 */
record CookieIdentity(String name, String domain, String path) {

    static CookieIdentity of(Object value) {
        if (value instanceof NewCookie cookie) {
            return new CookieIdentity(cookie.getName(), host(cookie.getDomain()), absolute(cookie.getPath()));
        }
        String[] parts = value.toString().split(";", -1);
        String domain = "";
        String path = "";
        for (int i = 1; i < parts.length; i++) {
            String attribute = before(parts[i]);
            if (attribute.equalsIgnoreCase("Domain")) {
                domain = host(behind(parts[i]));
            } else if (attribute.equalsIgnoreCase("Path")) {
                path = absolute(behind(parts[i]));
            }
        }
        return new CookieIdentity(before(parts[0]), domain, path);
    }

    static CookieIdentity of(SetCookie cookie) {
        return new CookieIdentity(cookie.name(), cookie.domain().orElse(""), cookie.path().orElse(""));
    }

    boolean isSameCookieAs(CookieIdentity other) {
        return name.equals(other.name) && path.equals(other.path) && domain.equalsIgnoreCase(other.domain);
    }

    private static String before(String part) {
        int equals = part.indexOf('=');
        return (equals < 0 ? part : part.substring(0, equals)).strip();
    }

    private static String behind(String part) {
        int equals = part.indexOf('=');
        return equals < 0 ? "" : part.substring(equals + 1).strip();
    }

    /** Without a leading dot, which browsers leave out (RFC 6265bis, section 5.6.3). */
    private static String host(String domain) {
        return domain == null ? "" : domain.startsWith(".") ? domain.substring(1) : domain;
    }

    /** Any other path counts as none (RFC 6265bis, section 5.6.4). */
    private static String absolute(String path) {
        return path != null && path.startsWith("/") ? path : "";
    }
}
