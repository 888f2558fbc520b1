package io.github.letterhead.load.served;

/** What one request has and no other one; client and server choose by it. */
public final class Token {

    /** What the text of each token starts with, so that a foreign one is recognised wherever it stands. */
    public static final String PREFIX = "tk";

    private static final int[] SUCCESSES = {200, 201, 202, 203};
    private static final int[] ERRORS = {400, 403, 404, 409, 410, 422};

    private Token() {
    }

    /** Sixteen hexadecimal digits that differ for every number. */
    public static String of(long number) {
        return PREFIX + String.format("%016x", number * 0x9E3779B97F4A7C15L);
    }

    public static int success(String token) {
        return SUCCESSES[choice(token, SUCCESSES.length)];
    }

    public static int error(String token) {
        return ERRORS[choice(token, ERRORS.length)];
    }

    /** Where the page is that sends the request. */
    public static String origin(String token) {
        return "https://" + token + ".example";
    }

    /** As {@link TicketOut} is written. */
    public static String modelled(String token) {
        return "{\"copies\":" + copies(token) + ",\"token\":\"" + token + "\"}";
    }

    /** The one property of it that the client asks for. */
    public static String field(String token) {
        return choice(token, 2) == 0 ? "copies" : "token";
    }

    public static String narrowed(String token) {
        return field(token).equals("token") ? "{\"token\":\"" + token + "\"}" : "{\"copies\":" + copies(token) + "}";
    }

    private static String copies(String token) {
        return "[\"" + token + "\",\"" + token + "\"]";
    }

    /** From 0 to below the limit. */
    public static int choice(String token, int limit) {
        return Math.floorMod(token.hashCode() * 31, limit);
    }

    public static String entity(String token) {
        return "entity of " + token;
    }
}
