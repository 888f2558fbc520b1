package io.github.letterhead.benchmark.throughput;

import java.io.IOException;
import java.util.List;

/**
 * The example on one server in several ways: by hand without Letterhead, with empty filters in its place, twice, which
 * tells what a difference is worth, by hand where Letterhead is there and not used, with Letterhead, and that with a
 * cross-origin policy or with a filter written by hand in place of one.
 */
public final class OnOneServer {

    private static final List<String> WAYS = List.of("by-hand", "empty", "empty-again", "unused", "letterhead",
            "policy", "filter");

    private OnOneServer() {
    }

    /** The class of the server. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Contestant> contestants =
                Contestant.java(OnOneServer.class.getPackageName() + "." + arguments[0], WAYS);
        try {
            Contest contest = new Contest(contestants);
            System.out.println("\n" + arguments[0] + "\n");
            contest.run();
            contest.printRatio("empty", "by-hand");
            contest.printRatio("empty-again", "empty");
            contest.printRatio("unused", "empty");
            contest.printRatio("letterhead", "by-hand");
            contest.printRatio("policy", "letterhead");
            contest.printRatio("filter", "letterhead");
            contest.printRatio("policy", "filter");
        } finally {
            contestants.forEach(Contestant::close);
        }
    }
}
