package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import java.util.ArrayList;
import java.util.List;

/**
 * Any calls, one after the other: each is either refused, in words that repeat no secret, and changes nothing; or what
 * the response holds then is lines that RFC 9110 and RFC 6265bis allow, and that a user agent reads as they were meant.
 */
final class HeaderTarget {

    private static final int MOST_CALLS = 12;

    private HeaderTarget() {
    }

    static void check(byte[] input) {
        Draws draws = new Draws(input);
        Response response = Response.of(null);
        for (int calls = 0; calls < MOST_CALLS && !draws.isEmpty(); calls++) {
            DrawnCall call = DrawnCall.of(draws);
            List<Object> before = state(response);
            try {
                call.action().accept(draws.flag() ? response.always() : response);
            } catch (IllegalArgumentException | NullPointerException | UnsupportedOperationException refusal) {
                checkWords(refusal, call);
                expect(before.equals(state(response)), () -> call + " was refused, and yet changed " + before);
                continue;
            }
            expect(call.mayPass(), () -> call + " passed");
            checkLines(response);
        }
    }

    /** Of the causes, too: they end in the same log. */
    private static void checkWords(RuntimeException refusal, DrawnCall call) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            expect(message.matches("[ -~]{1,600}"), () -> call + " was refused with " + message);
            expect(!message.contains(DrawnCall.SECRET), () -> call + " was told to others: " + message);
        }
    }

    private static void checkLines(Response response) {
        for (String name : response.getHeaderNames()) {
            List<String> values = response.getHeader(name);
            expect(FieldGrammar.isName(name), () -> "header name " + name);
            expect(!values.isEmpty() && values.stream().allMatch(FieldGrammar::isValue), () -> name + ": " + values);
            boolean isSingle = name.equalsIgnoreCase("Content-Type") || name.equalsIgnoreCase("Location");
            expect(!isSingle || values.size() == 1, () -> name + " is there several times");
        }
        for (SetCookie cookie : response.getCookies()) {
            CookieGrammar.check(cookie);
        }
    }

    private static List<Object> state(Response response) {
        List<Object> state = new ArrayList<>();
        for (String name : response.getHeaderNames()) {
            state.add(name);
            state.add(response.getHeader(name));
        }
        state.add(response.getCookies());
        state.add(response.getStatus());
        return state;
    }
}
