package io.github.letterhead.spec;

import java.util.List;

/**
 * What came back over the wire: every header line as it stood.
 *
 * @param body the decoded body as UTF-8 text
 * @param raw the bytes received, one character for each
 */
public record Answer(int status, List<Line> lines, String body, String raw) {

    public record Line(String name, String value) {
    }

    /** The values of all lines of that name, in order. */
    public List<String> values(String name) {
        return lines.stream().filter(line -> line.name().equalsIgnoreCase(name)).map(Line::value).toList();
    }

    /** The value of the only line of that name; null if there is none. */
    public String header(String name) {
        List<String> values = values(name);
        if (values.size() > 1) {
            throw new AssertionError(name + " stands on " + values.size() + " lines: " + values);
        }
        return values.isEmpty() ? null : values.get(0);
    }

    public List<String> cookies() {
        return values("Set-Cookie");
    }
}
