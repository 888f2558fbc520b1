package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;

/** One header and one cookie of each kind, so that an answer shows what reached it. */
public final class Marks {

    private Marks() {
    }

    /** What an error must not carry. */
    public static Response plain(Response response) {
        return response.setHeader("X-Plain", "1").setCookie("plain", "1");
    }

    /** What an error must carry as well. */
    public static Response always(Response response) {
        response.always().setHeader("X-Always", "1").setCookie("always", "1");
        return response;
    }
}
