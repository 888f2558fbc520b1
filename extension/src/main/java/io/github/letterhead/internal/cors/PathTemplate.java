package io.github.letterhead.internal.cors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a {@code @Path} as a regular expression, and how specific it is (Jakarta REST, section 3.7.3). */
final class PathTemplate implements Comparable<PathTemplate> {

    private static final String ONE_SEGMENT = "[^/]+?";

    private final String regex;
    private final Pattern pattern;
    private final int literals;
    private final int variables;
    private final int variablesOfTheirOwn;

    PathTemplate(String path) {
        StringBuilder text = new StringBuilder();
        int literal = 0;
        int variable = 0;
        int own = 0;
        String stripped = stripSlashes(path);
        for (int i = 0; i < stripped.length(); i++) {
            if (stripped.charAt(i) == '{') {
                int end = closing(stripped, i);
                String inside = stripped.substring(i + 1, end);
                int colon = inside.indexOf(':');
                text.append('(').append(colon < 0 ? ONE_SEGMENT : inside.substring(colon + 1).strip()).append(')');
                variable++;
                own += colon < 0 ? 0 : 1;
                i = end;
            } else {
                int end = stripped.indexOf('{', i) < 0 ? stripped.length() : stripped.indexOf('{', i);
                String encoded = PathLiteral.encoded(stripped.substring(i, end));
                text.append(PathLiteral.regex(encoded));
                literal += encoded.length();
                i = end - 1;
            }
        }
        regex = (stripped.isEmpty() ? "" : "/") + text;
        pattern = Pattern.compile("(?:" + regex + ")(?<letterheadRest>/.*)?");
        literals = literal;
        variables = variable;
        variablesOfTheirOwn = own;
    }

    /** What is left of the path behind a match: empty, or with a slash in front. Null if there is no match. */
    String rest(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return null;
        }
        String rest = matcher.group("letterheadRest");
        return rest == null ? "" : rest;
    }

    /** The most specific one comes first. */
    @Override
    public int compareTo(PathTemplate other) {
        int byLiterals = Integer.compare(other.literals, literals);
        int byVariables = byLiterals == 0 ? Integer.compare(other.variables, variables) : byLiterals;
        int byOwn = byVariables == 0 ? Integer.compare(other.variablesOfTheirOwn, variablesOfTheirOwn) : byVariables;
        return byOwn == 0 ? regex.compareTo(other.regex) : byOwn;
    }

    private static String stripSlashes(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.endsWith("/") && path.length() > start ? path.length() - 1 : path.length();
        return path.substring(start, end);
    }

    /** A regular expression may have braces of its own. */
    private static int closing(String path, int opening) {
        int depth = 0;
        for (int i = opening; i < path.length(); i++) {
            depth += path.charAt(i) == '{' ? 1 : path.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("@Path(\"" + path + "\") opens a brace that nothing closes");
    }
}
