package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What endpoints note down about work that no answer shows. Lines are kept apart by exchange, since what runs after an
 * answer may still be running when the next request comes.
 */
public class Log {

    public static final String EXCHANGE = "X-Exchange";

    static final String PROPERTY = "fastapi.log";

    @Context
    private Configuration configuration;

    @HeaderParam(EXCHANGE)
    private String exchange;

    /** The lines themselves, which may be used on any thread. */
    public List<String> lines() {
        return lines(configuration, exchange);
    }

    static List<String> lines(Configuration configuration, String exchange) {
        return ((Lines) configuration.getProperty(PROPERTY)).of(exchange == null ? "" : exchange);
    }

    static final class Lines {

        private final Map<String, List<String>> byExchange = new ConcurrentHashMap<>();

        private List<String> of(String exchange) {
            return byExchange.computeIfAbsent(exchange, unused -> new CopyOnWriteArrayList<>());
        }
    }
}
