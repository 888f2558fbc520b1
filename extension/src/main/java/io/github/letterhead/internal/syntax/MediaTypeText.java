package io.github.letterhead.internal.syntax;

/** A media type (RFC 9110, 8.3.1), concrete: the one a message is sent with. */
public final class MediaTypeText {

    private MediaTypeText() {
    }

    /** Returns what it was given. The text holds only characters that a header value may hold. */
    public static String check(String text) {
        int slash = text.indexOf('/');
        int semicolon = text.indexOf(';');
        int end = semicolon < 0 ? text.length() : endOfBlanksBefore(text, semicolon);
        boolean typeIsGood = slash > 0 && slash + 1 < end && firstOutsideType(text, slash, end) < 0;
        if (!typeIsGood || !parametersAreGood(text, end)) {
            throw Refusal.of("Header 'Content-Type'", "is no media type such as text/html;charset=UTF-8 "
                    + "(RFC 9110, 8.3.1): it needs a type, a slash, a subtype, and parameters of the form name=value");
        }
        if (text.charAt(0) == '*' || text.charAt(slash + 1) == '*') {
            throw Refusal.of("Header 'Content-Type'", "names a range of media types: a message has one; "
                    + "wildcards belong into @Produces and Accept");
        }
        return text;
    }

    private static int firstOutsideType(String text, int slash, int end) {
        int outside = Octets.TOKEN.firstOutside(text, 0, slash);
        return outside >= 0 ? outside : Octets.TOKEN.firstOutside(text, slash + 1, end);
    }

    private static int endOfBlanksBefore(String text, int index) {
        int end = index;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean parametersAreGood(String text, int from) {
        int at = skipBlanks(text, from);
        while (at < text.length()) {
            if (text.charAt(at) != ';') {
                return false;
            }
            at = skipBlanks(text, at + 1);
            if (at == text.length() || text.charAt(at) == ';') {
                continue;
            }
            int equals = endOfToken(text, at);
            if (equals == at || equals >= text.length() || text.charAt(equals) != '=') {
                return false;
            }
            int end = endOfValue(text, equals + 1);
            if (end <= equals + 1) {
                return false;
            }
            at = skipBlanks(text, end);
        }
        return true;
    }

    /** The index behind a token or quoted string; not behind from if there is none. */
    private static int endOfValue(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '"') {
            return endOfToken(text, from);
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            }
        }
        return from;
    }

    private static int endOfToken(String text, int from) {
        int outside = from >= text.length() ? -1 : Octets.TOKEN.firstOutside(text, from, text.length());
        return outside < 0 ? text.length() : outside;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
