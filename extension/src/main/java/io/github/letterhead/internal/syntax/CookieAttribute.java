package io.github.letterhead.internal.syntax;

import java.util.Locale;
import java.util.Objects;

/** An attribute that RFC 6265bis does not know (extension-av), such as Priority. An empty value is not written. */
public record CookieAttribute(String name, String value) {

    /** In characters. User agents ignore an attribute with a longer value (RFC 6265bis, 5.6). */
    public static final int LONGEST_VALUE = 1_024;

    /** Refuses the names that have methods of their own, and those that RFC 6265 did away with. */
    public static CookieAttribute of(String cookie, String name, String value) {
        checkName(cookie, name);
        Objects.requireNonNull(value, "value");
        int length = value.length();
        if (length > LONGEST_VALUE) {
            throw Refusal.length(ofValue(cookie), length, LONGEST_VALUE,
                    "user agents ignore a longer one (RFC 6265bis, 5.6)");
        }
        int outside = Octets.ATTRIBUTE.firstOutside(value, 0, length);
        if (outside >= 0) {
            throw Refusal.character(ofValue(cookie), value, outside,
                    "it has visible US-ASCII and blanks without semicolon (av-octet, RFC 6265bis, 4.1.1)");
        }
        if (length > 0 && (value.charAt(0) == ' ' || value.charAt(length - 1) == ' ')) {
            throw Refusal.character(ofValue(cookie), value, value.charAt(0) == ' ' ? 0 : length - 1,
                    "user agents strip blanks at both ends (RFC 6265bis, 5.6); leave them out");
        }
        return new CookieAttribute(name, value);
    }

    public static String checkName(String cookie, String name) {
        Objects.requireNonNull(name, "name");
        if (!Token.is(name, FieldName.LONGEST)) {
            throw Token.refusal(Refusal.cookie(cookie, "the attribute name"), name, FieldName.LONGEST);
        }
        String method = switch (key(name)) {
            case "domain" -> "domain(String)";
            case "expires" -> "expires(Instant)";
            case "httponly" -> "httpOnly(boolean)";
            case "max-age" -> "maxAge(Duration)";
            case "partitioned" -> "partitioned(boolean)";
            case "path" -> "path(String)";
            case "samesite" -> "sameSite(SameSite)";
            case "secure" -> "secure(boolean)";
            default -> null;
        };
        if (method != null) {
            throw Refusal.of(Refusal.cookie(cookie, "the attribute '" + name + "'"),
                    "has a method of its own: use " + method);
        }
        if (isObsolete(name)) {
            throw Refusal.of(Refusal.cookie(cookie, "the attribute '" + name + "'"),
                    "is of RFC 2109, which no user agent follows any more: leave it out");
        }
        return name;
    }

    private static String ofValue(String cookie) {
        return Refusal.cookie(cookie, "an attribute's value");
    }

    /** What HeaderDelegates for NewCookie add although no user agent reads it. */
    static boolean isObsolete(String name) {
        return name.equalsIgnoreCase("Version") || name.equalsIgnoreCase("Comment");
    }

    static String key(String checkedName) {
        return checkedName.toLowerCase(Locale.ROOT);
    }

    String text() {
        return value.isEmpty() ? "; " + name : "; " + name + "=" + value;
    }
}
