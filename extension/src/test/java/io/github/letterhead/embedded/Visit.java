package io.github.letterhead.embedded;

import io.github.letterhead.load.served.Token;
import io.github.letterhead.load.served.Way;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import java.net.URI;
import java.util.List;

/** Asks the application under load once in each way that needs no thread of the application's own. */
public final class Visit {

    private static final String TOKEN = Token.of(1);
    private static final List<Way> WAYS = List.of(Way.PARAMETER, Way.FIELD, Way.CALLBACK, Way.STREAM, Way.DETACHED,
            Way.DIRECT, Way.EMPTY, Way.SHARED, Way.SHARED_EXCEPTION, Way.SHARED_ABORT, Way.THROWN, Way.MAPPED,
            Way.UNMAPPED, Way.MODELLED, Way.NARROWED);

    private Visit() {
    }

    public static void pay(URI base) {
        for (Way way : WAYS) {
            Answer answer = new Wire(base).get("load/" + way.path() + "?token=" + TOKEN + "&fields=token",
                    "Accept: text/plain, application/json", "Origin: " + Token.origin(TOKEN));
            if (!answer.values("X-Late").equals(List.of(TOKEN))
                    || !Token.origin(TOKEN).equals(answer.header("Access-Control-Allow-Origin"))) {
                throw new AssertionError(way + ": " + answer.raw());
            }
        }
    }
}
