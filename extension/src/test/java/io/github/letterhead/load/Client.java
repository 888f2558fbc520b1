package io.github.letterhead.load;

import io.github.letterhead.load.served.Token;
import io.github.letterhead.load.served.Way;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Sends one request after the other; used by many threads, each with a connection at a time. */
final class Client {

    static {
        // The JDK's client sends a GET again if the connection broke before the answer. Here that is a loss.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        // Seconds. Sooner than any server: else a request may meet its close of an idle connection (RFC 9112, 9.3).
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final Outcome outcome;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private final Way[] lots = lots();

    /** The base ends in a slash. */
    Client(URI base, Outcome outcome) {
        this.base = base;
        this.outcome = outcome;
    }

    private static Way[] lots() {
        Way[] lots = new Way[1000];
        int at = 0;
        for (Way way : Way.values()) {
            for (int i = 0; i < way.perThousand(); i++) {
                lots[at++] = way;
            }
        }
        if (at != lots.length) {
            throw new IllegalStateException("the ways add up to " + at + " per thousand");
        }
        return lots;
    }

    /** The same number makes the same request. */
    void send(long number) throws InterruptedException {
        String token = Token.of(number);
        Way way = lots[Token.choice(token.substring(1), lots.length)];
        try {
            URI target = base.resolve("load/" + way.path() + "?token=" + token
                    + (way == Way.NARROWED ? "&fields=" + Token.field(token) : ""));
            if (way == Way.HANG_UP) {
                HangUp.on(target, token);
                outcome.answered(way, token, List.of(), false);
            } else {
                judge(way, token, http.send(request(way, target, token), BodyHandlers.ofString()));
            }
        } catch (IOException e) {
            outcome.lost(way, token, e);
        }
    }

    private static HttpRequest request(Way way, URI target, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(PATIENCE)
                .header("Accept", "text/plain, application/json").header("Origin", Token.origin(token));
        return switch (way) {
            case POSTED -> request.header("Content-Type", "text/plain").POST(BodyPublishers.ofString(token)).build();
            case PREFLIGHT -> request.header("Access-Control-Request-Method", "GET")
                    .method("OPTIONS", BodyPublishers.noBody()).build();
            default -> request.build();
        };
    }

    private void judge(Way way, String token, HttpResponse<String> answer) {
        List<String> faults =
                new Check(way, token, answer.statusCode(), answer.headers().map(), answer.body()).faults();
        outcome.answered(way, token, faults,
                answer.headers().firstValue("X-Thread").filter("virtual"::equals).isPresent());
    }

    /** What the server tells of itself. */
    String gauge(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("gauge/" + name)).timeout(PATIENCE).build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(name + " was answered with " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
