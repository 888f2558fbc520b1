package io.github.letterhead.load.served;

import io.github.letterhead.Response;

/** Writes the token of a request into its response. */
final class Marks {

    private Marks() {
    }

    /** What every answer has to carry, and what an error must not. */
    static Response put(Response response, String token) {
        response.always().setHeader("X-Token", token).setCookie("token", token).addHeader("Vary", "x-" + token);
        return response.setHeader("X-Plain", token);
    }

    /** The same, with the status that the token chooses. */
    static String entity(Response response, String token) {
        put(response, token).setStatus(Token.success(token));
        return Token.entity(token);
    }
}
