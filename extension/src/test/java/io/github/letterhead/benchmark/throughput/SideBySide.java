package io.github.letterhead.benchmark.throughput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The example with Letterhead, built by hand, and on FastAPI. */
public final class SideBySide {

    private SideBySide() {
    }

    /** The Python that has FastAPI and uvicorn, and the application for it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String grizzly = GrizzlyServer.class.getName();
        try (Contestant letterhead = Contestant.java(grizzly, "letterhead");
                Contestant byHand = Contestant.java(grizzly, "by-hand");
                Contestant fastApi = Contestant.fastApi(arguments[0], Path.of(arguments[1]))) {
            Contest contest = new Contest(List.of(letterhead, byHand, fastApi));
            contest.run();
            contest.printRatio("letterhead", "by-hand");
            contest.printRatio("letterhead", "fastapi");
        }
    }
}
