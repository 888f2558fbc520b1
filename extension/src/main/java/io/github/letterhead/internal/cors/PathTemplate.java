package io.github.letterhead.internal.cors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a {@code @Path}: what it matches, and whether it surely comes before another one (Jakarta REST, section
 * 3.7.2). Equal if it is spelled in the same way, but for the names of variables and slashes around it.
 */
final class PathTemplate {

    /** What Jersey goes by. */
    private static final Comparator<PathTemplate> AS_WRITTEN = Comparator
            .<PathTemplate>comparingInt(template -> template.written).thenComparingInt(template -> template.variables)
            .thenComparingInt(template -> template.variablesOfTheirOwn);

    /** RESTEasy counts what is sent, and no variables but those with a pattern (Expression, RESTEasy 6.2 and 7.0). */
    private static final Comparator<PathTemplate> AS_SENT = Comparator
            .<PathTemplate>comparingInt(template -> template.sent)
            .thenComparingInt(template -> template.variablesOfTheirOwn);

    private final String spelling;
    private final Pattern pattern;
    private final int written;
    private final int sent;
    private final int variables;
    private final int variablesOfTheirOwn;
    private final boolean isUnderstood;

    PathTemplate(String path) {
        TemplateText text = new TemplateText(path);
        Pattern understood = text.pattern();
        pattern = understood == null ? text.beginning() : understood;
        isUnderstood = understood != null && text.isClear();
        spelling = text.spelling();
        written = text.written();
        sent = text.sent();
        variables = text.variables();
        variablesOfTheirOwn = text.variablesOfTheirOwn();
    }

    String regex() {
        return pattern.pattern();
    }

    /** Whether it is that of the class itself. */
    boolean isEmpty() {
        return regex().isEmpty();
    }

    /** Whether each runtime looks at this one first. What is not understood, or matches the same, comes nowhere. */
    boolean isSurelyBefore(PathTemplate other) {
        return isUnderstood && other.isUnderstood && !regex().equals(other.regex())
                && AS_WRITTEN.compare(this, other) > 0 && AS_SENT.compare(this, other) > 0;
    }

    /** Whether each runtime has to look at something else to find the one that comes first. */
    boolean isLevelWith(PathTemplate other) {
        return isUnderstood && other.isUnderstood && AS_WRITTEN.compare(this, other) == 0
                && AS_SENT.compare(this, other) == 0;
    }

    /** Whether it matches all that is left of the path, but for a slash at the end. */
    boolean matches(String path, int from, Effort effort) {
        Matcher matcher = pattern.matcher(path);
        int length = path.length();
        return effort.take(length - from) && matcher.region(from, length).matches()
                || length > from && path.charAt(length - 1) == '/' && effort.take(length - from)
                && matcher.region(from, length - 1).matches();
    }

    /** Every place where a match that begins here may end: before a slash, or where the path ends. */
    List<Integer> ends(String path, int from, Effort effort) {
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = pattern.matcher(path);
        int end = from;
        boolean mayGoOn = true;
        while (mayGoOn && effort.take(end - from)) {
            boolean isMatch = matcher.region(from, end).matches();
            if (isMatch) {
                ends.add(end);
            }
            // Where no character was missed at the end, more of them make no match.
            mayGoOn = end < path.length() && (isMatch || matcher.hitEnd());
            int slash = path.indexOf('/', end + 1);
            end = slash < 0 ? path.length() : slash;
        }
        return ends;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathTemplate template && spelling.equals(template.spelling);
    }

    @Override
    public int hashCode() {
        return spelling.hashCode();
    }

    @Override
    public String toString() {
        return spelling;
    }
}
