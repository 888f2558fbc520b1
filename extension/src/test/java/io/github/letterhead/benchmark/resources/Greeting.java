package io.github.letterhead.benchmark.resources;

/** What every answer says. It is a short text, so that no JSON provider hides a difference. */
public final class Greeting {

    public static final String TEXT = "Hello, world!";
    public static final int OCTETS = TEXT.length();

    static final String HEADER = "X-Greeting";
    static final String HEADER_VALUE = "polite";
    static final String COOKIE = "theme";
    static final String COOKIE_VALUE = "dark";

    private Greeting() {
    }
}
