package io.github.letterhead.load;

import io.github.letterhead.load.served.Token;
import io.github.letterhead.load.served.Way;
import io.github.letterhead.spec.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What to ask an application for, and what is wrong with its answer; each number makes a request of its own. */
public interface Visits {

    /** Relative to the application. */
    String path(long number);

    /** More of the request: whole lines. */
    List<String> headers(long number);

    /** What headers of the application have in each answer. */
    String token(long number);

    /** Empty if nothing is. */
    List<String> faults(long number, Answer answer);

    /** The ways of the application under load that wait for an answer of their own making. */
    static Visits ofEveryWay() {
        List<Way> ways = List.of(Way.PARAMETER, Way.FIELD, Way.CALLBACK, Way.STREAM, Way.RESUMED, Way.STAGE,
                Way.DETACHED, Way.DIRECT, Way.MODELLED, Way.SHARED, Way.SHARED_EXCEPTION, Way.THROWN, Way.MAPPED);
        return new Visits() {
            @Override
            public String path(long number) {
                return "load/" + way(number).path() + "?token=" + Token.of(number);
            }

            @Override
            public List<String> headers(long number) {
                return List.of("Accept: text/plain, application/json", "Origin: " + Token.origin(Token.of(number)));
            }

            @Override
            public String token(long number) {
                return Token.of(number);
            }

            @Override
            public List<String> faults(long number, Answer answer) {
                Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                answer.lines().forEach(line ->
                        headers.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line.value()));
                return new Check(way(number), Token.of(number), answer.status(), headers, answer.body()).faults();
            }

            private Way way(long number) {
                return ways.get((int) (number % ways.size()));
            }
        };
    }
}
