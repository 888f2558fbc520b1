package io.github.letterhead.internal.cors;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a {@code @Path} has beside its variables, which means the same encoded or not (Jakarta REST, section 3.4). */
final class PathLiteral {

    private static final String AS_IT_IS = "-._~!$&'()*+,;=:@/%";
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private PathLiteral() {
    }

    /** As it stands in a path. What is encoded already stays. */
    static String encoded(String literal) {
        StringBuilder text = new StringBuilder();
        literal.codePoints().forEach(codePoint -> {
            if (codePoint < 0x7F && Character.isLetterOrDigit(codePoint) || AS_IT_IS.indexOf(codePoint) >= 0) {
                text.appendCodePoint(codePoint);
            } else {
                for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    text.append(String.format("%%%02X", octet & 0xFF));
                }
            }
        });
        return text.toString();
    }

    /** The digits of an escape are the same in either case (RFC 3986, section 6.2.2.1); all else is not. */
    static String regex(String encoded) {
        return "\\Q" + ESCAPE.matcher(encoded).replaceAll(
                escape -> "\\\\E(?i:" + escape.group().toUpperCase(Locale.ROOT) + ")\\\\Q") + "\\E";
    }
}
