package io.github.letterhead.spec.fault;

import io.github.letterhead.Response;

/** What each request sets, so that it is seen wherever it goes. */
final class Secret {

    private Secret() {
    }

    /** A header and a cookie of each kind. */
    static void set(Response response, String token) {
        response.setHeader("X-Plain", token).setCookie("plain", token);
        response.always().setHeader("X-Always", token).setCookie("always", token);
    }
}
