package io.github.letterhead.internal.fold;

import io.github.letterhead.SetCookie;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.Lines;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** Tells by name what an error does not carry. */
final class Dropped {

    private static final Logger LOGGER = System.getLogger("io.github.letterhead");

    private Dropped() {
    }

    static void log(CollectedResponse response) {
        if (LOGGER.isLoggable(Level.DEBUG)) {
            List<String> dropped = names(response);
            if (!dropped.isEmpty()) {
                LOGGER.log(Level.DEBUG, "Not sent with an error: {0}. What is written through always() is.", dropped);
            }
        }
    }

    static void log(String name) {
        LOGGER.log(Level.DEBUG, "Not sent with an error: {0}. What is written through always() is.", name);
    }

    private static List<String> names(CollectedResponse response) {
        Lines all = response.lines(false);
        Lines sent = response.lines(true);
        List<String> names = new ArrayList<>();
        if (response.statusCode() != 0) {
            names.add("status");
        }
        for (String name : all.heldNames()) {
            if (!sent.values(name).equals(all.values(name))) {
                names.add(name);
            }
        }
        for (SetCookie cookie : all.cookies()) {
            if (!sent.cookies().contains(cookie)) {
                names.add("cookie " + cookie.name());
            }
        }
        return names;
    }
}
