package io.github.letterhead.internal.cors;

/**
 * Names of the header fields that are written into answers. In lower case, as HTTP/2 has them anyway: Jersey makes a
 * lower-case copy of any other name, at each look.
 */
final class AnswerField {

    static final String VARY = "vary";
    static final String ALLOW_ORIGIN = "access-control-allow-origin";
    static final String ALLOW_CREDENTIALS = "access-control-allow-credentials";
    static final String EXPOSE_HEADERS = "access-control-expose-headers";
    static final String ALLOW_METHODS = "access-control-allow-methods";
    static final String ALLOW_HEADERS = "access-control-allow-headers";
    static final String ALLOW_PRIVATE_NETWORK = "access-control-allow-private-network";
    static final String MAX_AGE = "access-control-max-age";

    private AnswerField() {
    }
}
