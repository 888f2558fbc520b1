package io.github.letterhead.internal.cors;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the value of a {@code @Path}: the literals and variables of which it is made. */
final class TemplateText {

    private static final String ONE_SEGMENT = "[^/]+";

    private final String text;
    private final StringBuilder spelling = new StringBuilder();
    private final StringBuilder regex = new StringBuilder();
    private boolean isClosed = true;
    private boolean isClear = true;
    private int written;
    private int sent;
    private int variables;
    private int variablesOfTheirOwn;

    TemplateText(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.endsWith("/") && path.length() > start ? path.length() - 1 : path.length();
        text = path.substring(start, end);
        written = path.length() - end;
        regex.append(text.isEmpty() ? "" : "/");
        int next = 0;
        while (next < text.length()) {
            next = text.charAt(next) == '{' ? readVariable(next) : readLiteral(next);
        }
    }

    private int readVariable(int opening) {
        int read = VariableEnd.read(text, opening);
        int end = read < 0 ? text.length() : read;
        isClosed &= read > 0;
        isClear &= read == VariableEnd.counted(text, opening);
        String inside = text.substring(opening + 1, end);
        int colon = inside.indexOf(':');
        String own = colon < 0 ? ONE_SEGMENT : inside.substring(colon + 1).strip();
        regex.append('(').append(own).append(')');
        spelling.append('{').append(colon < 0 ? "" : own).append('}');
        variables++;
        variablesOfTheirOwn += colon < 0 ? 0 : 1;
        return end + 1;
    }

    private int readLiteral(int start) {
        int opening = text.indexOf('{', start);
        int end = opening < 0 ? text.length() : opening;
        String literal = text.substring(start, end);
        String encoded = PathLiteral.encoded(literal);
        regex.append(PathLiteral.regex(encoded));
        spelling.append(literal);
        written += literal.length();
        sent += encoded.length();
        return end;
    }

    /** Null if it is none that can be understood. */
    Pattern pattern() {
        try {
            return isClosed ? Pattern.compile(regex.toString()) : null;
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    /** Anything that begins as the literal before the first variable. */
    Pattern beginning() {
        String literal = PathLiteral.encoded(text.substring(0, text.indexOf('{')));
        return Pattern.compile("/" + PathLiteral.regex(literal) + "(?s:.*)");
    }

    /** Whether runtimes, which do not read regular expressions, find the same variables. */
    boolean isClear() {
        return isClear;
    }

    /** Without the names of variables, and slashes around it. */
    String spelling() {
        return spelling.toString();
    }

    /** How many literal characters there are, with a slash at the end. */
    int written() {
        return written;
    }

    /** How many literal characters a request has there. */
    int sent() {
        return sent;
    }

    int variables() {
        return variables;
    }

    int variablesOfTheirOwn() {
        return variablesOfTheirOwn;
    }
}
