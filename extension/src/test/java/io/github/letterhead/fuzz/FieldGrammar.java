package io.github.letterhead.fuzz;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** RFC 9110, 5.1 and 5.5, without obs-text, and without what frames a message. */
final class FieldGrammar {

    static final String TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]";

    private static final Pattern NAME = Pattern.compile(TOKEN + "{1,256}");
    private static final Pattern VALUE = Pattern.compile("|[!-~]|[!-~][\\t -~]{0,8190}[!-~]");
    private static final Set<String> FRAMING = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        FRAMING.addAll(Set.of("Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "TE", "Trailer",
                "Upgrade", "Set-Cookie"));
    }

    private FieldGrammar() {
    }

    /** Of a header that is no cookie. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !FRAMING.contains(name);
    }

    static boolean isValue(String value) {
        return VALUE.matcher(value).matches();
    }
}
