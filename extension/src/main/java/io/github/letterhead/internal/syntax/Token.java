package io.github.letterhead.internal.syntax;

/** RFC 9110, 5.6.2: what names of headers, cookies and cookie attributes are made of. */
public final class Token {

    private Token() {
    }

    public static boolean is(String text, int longest) {
        int length = text.length();
        return length > 0 && length <= longest && Octets.TOKEN.firstOutside(text, 0, length) < 0;
    }

    /** Why text is none. The text is not shown: it may be part of a value that its author took for a name. */
    static IllegalArgumentException refusal(String what, String text, int longest) {
        int length = text.length();
        if (length == 0) {
            return Refusal.of(what, "is empty: give it at least one character (token, RFC 9110, 5.6.2)");
        }
        if (length > longest) {
            return Refusal.length(what, length, longest, "choose a shorter one");
        }
        return Refusal.character(what, text, Octets.TOKEN.firstOutside(text, 0, length),
                "use letters, digits and !#$%&'*+-.^_`|~ only (token, RFC 9110, 5.6.2)");
    }
}
