package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;

/** Leaves the token of a request at a place of injection, which shows whose response was reached there. */
public final class Mark {

    /** The request header that carries the token. */
    public static final String TOKEN = "Token";

    private Mark() {
    }

    /** Adds, never sets: a response that is reached twice must show. */
    public static void leave(Response response, String place, String token) {
        response.addHeader(header(place), token);
        response.setCookie(place, token);
    }

    public static String header(String place) {
        return "Place-" + place;
    }
}
