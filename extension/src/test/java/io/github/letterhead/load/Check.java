package io.github.letterhead.load;

import io.github.letterhead.load.served.Constants;
import io.github.letterhead.load.served.Token;
import io.github.letterhead.load.served.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges one answer by the token of its request: all of it must be there, once, and nothing of another request. */
final class Check {

    private static final Pattern TOKENS = Pattern.compile(Token.PREFIX + "[0-9a-f]{16}");
    private static final int TIMED_OUT = 503;

    private final Way way;
    private final String token;
    private final int status;
    private final Map<String, List<String>> headers;
    private final String entity;
    private final List<String> faults = new ArrayList<>();

    /** {@code headers} finds names in any case. */
    Check(Way way, String token, int status, Map<String, List<String>> headers, String entity) {
        this.way = way;
        this.token = token;
        this.status = status;
        this.headers = headers;
        this.entity = entity;
    }

    /** What is wrong; empty if nothing is. */
    List<String> faults() {
        switch (way.shape()) {
            case ENTITY -> expect(Token.success(token), true, Token.entity(token));
            case MODELLED -> expect(Token.success(token), true, Token.modelled(token));
            case NARROWED -> expect(Token.success(token), true, Token.narrowed(token));
            case PREFLIGHT -> expectOrigin(200);
            case EMPTY -> expect(204, true, "");
            case SHARED -> expect(Constants.STATUS, true, Constants.ENTITY);
            case SHARED_ERROR -> expect(Constants.ERROR, false, Constants.ENTITY);
            case ERROR -> expect(Token.error(token), false, Token.entity(token));
            case FAILURE -> expect(500, false, entity);
            case TIMEOUT -> expect(status == TIMED_OUT ? TIMED_OUT : 200, status != TIMED_OUT, Token.entity(token));
            case NONE -> throw new IllegalArgumentException("nobody waits for " + way);
        }
        headers.values().forEach(values -> values.forEach(this::expectNoForeignToken));
        expectNoForeignToken(entity);
        return faults;
    }

    private void expect(int expected, boolean plain, String body) {
        expectOrigin(expected);
        expect("X-Token", List.of(token));
        expect("X-Filter", List.of(token));
        expect("X-Late", List.of(token));
        expect("X-Plain", plain ? List.of(token) : List.of());
        expect("X-Mapper", way == Way.MAPPED ? List.of(token) : List.of());
        expect("X-Own", own());
        expect("Set-Cookie", List.of("token=" + token + "; Path=/; SameSite=Lax"));
        if (!entity.equals(body)) {
            faults.add("entity '" + entity + "' instead of '" + body + "'");
        }
    }

    private void expectOrigin(int expected) {
        if (status != expected) {
            faults.add("status " + status + " instead of " + expected);
        }
        expect("Access-Control-Allow-Origin", List.of(Token.origin(token)));
        expect("Access-Control-Allow-Credentials", List.of("true"));
    }

    private List<String> own() {
        return switch (way) {
            case DETACHED, DIRECT -> List.of(token);
            case SHARED, SHARED_ABORT, SHARED_EXCEPTION -> List.of("constant");
            default -> List.of();
        };
    }

    private void expect(String name, List<String> values) {
        List<String> found = headers.getOrDefault(name, List.of());
        if (!found.equals(values)) {
            faults.add(name + " " + found + " instead of " + values);
        }
    }

    private void expectNoForeignToken(String text) {
        for (Matcher found = TOKENS.matcher(text); found.find();) {
            if (!found.group().equals(token)) {
                faults.add("foreign token in '" + text + "'");
            }
        }
    }
}
