package io.github.letterhead.internal.cors;

/**
 * An origin as a browser writes it (URL standard, "origin serialization"): {@code scheme://host}, and a port if it is
 * not the scheme's own.
 */
final class OriginText {

    /** A scheme, the longest host that there can be, and a port. */
    static final int MAX_LENGTH = 300;

    private static final String BETWEEN = "://";

    private OriginText() {
    }

    static boolean isSerialized(String text) {
        return mistakeIn(text) == null;
    }

    /** Null if there is none. */
    static String mistakeIn(String text) {
        int end = text.indexOf(BETWEEN);
        if (text.length() > MAX_LENGTH) {
            return "it is longer than " + MAX_LENGTH + " characters";
        } else if (end < 1) {
            return "it has no scheme: write 'https://' in front of it";
        } else if (!Characters.all(text, 0, text.length(), octet -> octet > ' ' && octet < 0x7F)) {
            return "it has a character that is not ASCII, or no visible one: write the host as browsers do (punycode)";
        } else if (!Characters.all(text, 0, text.length(), octet -> octet < 'A' || octet > 'Z')) {
            return "it has upper-case letters: browsers send an origin in lower case";
        } else if (!isScheme(text, end)) {
            return "its scheme is none";
        } else if (!Characters.all(text, end + BETWEEN.length(), text.length(), octet -> "/?#".indexOf(octet) < 0)) {
            return "it has a path: an origin ends with its host or port, without a slash";
        } else if (text.indexOf('@') >= 0) {
            return "it has user information: an origin has none";
        }
        int colon = text.indexOf(':', Math.max(text.lastIndexOf(']'), end + 1));
        String mistake = HostText.mistakeIn(text, end + BETWEEN.length(), colon < 0 ? text.length() : colon);
        return mistake != null || colon < 0 ? mistake : mistakeInPort(text, end, text.substring(colon + 1));
    }

    private static String mistakeInPort(String text, int endOfScheme, String port) {
        if (port.isEmpty() || port.length() > 5 || !Characters.all(port, 0, port.length(), Characters::isDigit)
                || port.charAt(0) == '0' && port.length() > 1 || Integer.parseInt(port) > 0xFFFF) {
            return "its port is none, or not written as browsers do";
        } else if (port.equals(defaultPort(text.substring(0, endOfScheme)))) {
            return "it names the port that the scheme has anyway: browsers leave ':" + port + "' out";
        }
        return null;
    }

    private static String defaultPort(String scheme) {
        return switch (scheme) {
            case "http", "ws" -> "80";
            case "https", "wss" -> "443";
            case "ftp" -> "21";
            default -> "";
        };
    }

    private static boolean isScheme(String text, int end) {
        return Characters.isLower(text.charAt(0)) && Characters.all(text, 0, end, octet ->
                Characters.isLower(octet) || Characters.isDigit(octet) || "+-.".indexOf(octet) >= 0);
    }
}
