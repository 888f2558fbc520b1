package io.github.letterhead.internal.syntax;

import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The text of one Set-Cookie header line, RFC 6265bis, 4.1.1: how it is written, and what was read from one. */
public record CookieLine(String name, String value, CookieAttributes attributes) {

    /** Most cookies have these and no others. */
    private static final String DEFAULT_ATTRIBUTES = withEach("", "", CookieAttributes.DEFAULT).substring(1);

    /** The attributes stand in alphabetical order, those without a method of their own at the end. */
    public static String write(String name, String value, CookieAttributes attributes) {
        return attributes == CookieAttributes.DEFAULT ? name + "=" + value + DEFAULT_ATTRIBUTES
                : withEach(name, value, attributes);
    }

    /** One concatenation, because it makes one string of the right size and nothing else. */
    private static String withEach(String name, String value, CookieAttributes attributes) {
        return name + "=" + value
                + domain(attributes.domain())
                + expires(attributes.expires())
                + (attributes.httpOnly() ? "; HttpOnly" : "")
                + maxAge(attributes.maxAge())
                + (attributes.partitioned() ? "; Partitioned" : "")
                + path(attributes.path())
                + sameSite(attributes.sameSite())
                + (attributes.secure() ? "; Secure" : "")
                + others(attributes.others());
    }

    private static String domain(String domain) {
        return domain == null ? "" : "; Domain=" + domain;
    }

    private static String expires(Instant expires) {
        return expires == null ? "" : "; Expires=" + HttpDate.format(expires);
    }

    private static String maxAge(Duration maxAge) {
        return maxAge == null ? "" : "; Max-Age=" + maxAge.getSeconds();
    }

    private static String path(String path) {
        if (path == null) {
            return "";
        }
        return path.equals("/") ? "; Path=/" : "; Path=" + path;
    }

    private static String sameSite(SameSite sameSite) {
        if (sameSite == null) {
            return "";
        }
        return switch (sameSite) {
            case LAX -> "; SameSite=Lax";
            case NONE -> "; SameSite=None";
            case STRICT -> "; SameSite=Strict";
        };
    }

    private static String others(List<CookieAttribute> others) {
        String text = "";
        for (CookieAttribute other : others) {
            text += other.text();
        }
        return text;
    }

    /**
     * Strict where user agents guess: no second attribute of the same name, no empty attribute, no value for Secure
     * (for which "Secure=false" is Secure). Blanks around names and values do not count. Version and Comment, which
     * runtimes write and user agents ignore, are left out.
     */
    public static CookieLine parse(String text) {
        Objects.requireNonNull(text, "headerValue");
        FieldValue.check("Set-Cookie", text);
        int end = end(text, 0);
        int equals = text.indexOf('=');
        if (equals < 0 || equals > end) {
            throw Refusal.of("Set-Cookie:", "there is no '=' before index " + end + ": write name=value first");
        }
        String name = CookieName.check(text.substring(0, equals).strip());
        String value = CookieValue.check(name, text.substring(equals + 1, end).strip());
        CookieAttributes attributes = CookieAttributes.NONE;
        Set<String> seen = new HashSet<>();
        while (end < text.length()) {
            int start = end + 1;
            end = end(text, start);
            String part = text.substring(start, end).strip();
            if (part.isEmpty()) {
                throw Refusal.of(Refusal.cookie(name, "the attribute"), "at index " + start
                        + " is empty: leave out the semicolon before it");
            }
            if (!seen.add(nameOf(part))) {
                throw Refusal.of(Refusal.cookie(name, "the attribute"), "at index " + start
                        + " has the name of an earlier one (RFC 6265bis, 4.1.1): leave one out");
            }
            attributes = read(name, part, attributes);
        }
        CookieRules.check(name, attributes);
        return new CookieLine(name, value, attributes);
    }

    private static int end(String text, int start) {
        int semicolon = text.indexOf(';', start);
        return semicolon < 0 ? text.length() : semicolon;
    }

    private static String nameOf(String part) {
        int equals = part.indexOf('=');
        return CookieAttribute.key(equals < 0 ? part : part.substring(0, equals).strip());
    }

    private static CookieAttributes read(String cookie, String part, CookieAttributes before) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals).strip();
        String value = equals < 0 ? "" : part.substring(equals + 1).strip();
        return switch (CookieAttribute.key(name)) {
            case "domain" -> before.withDomain(CookieDomain.check(cookie, value));
            case "expires" -> before.withExpires(CookieDate.parse(cookie, value));
            case "max-age" -> before.withMaxAge(CookieAge.parse(cookie, value));
            case "path" -> before.withPath(CookiePath.check(cookie, value));
            case "samesite" -> before.withSameSite(readSameSite(cookie, value));
            case "httponly" -> before.withHttpOnly(readFlag(cookie, name, equals));
            case "partitioned" -> before.withPartitioned(readFlag(cookie, name, equals));
            case "secure" -> before.withSecure(readFlag(cookie, name, equals));
            default -> CookieAttribute.isObsolete(name) ? before
                    : before.withOther(cookie, CookieAttribute.of(cookie, name, value));
        };
    }

    private static boolean readFlag(String cookie, String name, int equals) {
        if (equals >= 0) {
            throw Refusal.of(Refusal.cookie(cookie, "the attribute '" + name + "'"),
                    "takes no value, and any value switches it on: leave out '=' and what follows");
        }
        return true;
    }

    private static SameSite readSameSite(String cookie, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "lax" -> SameSite.LAX;
            case "none" -> SameSite.NONE;
            case "strict" -> SameSite.STRICT;
            default -> throw Refusal.of(Refusal.cookie(cookie, "SameSite"), "is neither Strict, Lax nor None: "
                    + "choose one of them");
        };
    }
}
