package io.github.letterhead.benchmark.throughput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The example with Letterhead, built by hand, and on FastAPI. */
public final class SideBySide {

    private SideBySide() {
    }

    /** The Python that has FastAPI and uvicorn, and the application for it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Contestant> contestants = new ArrayList<>(Contestant.java(GrizzlyServer.class.getName(),
                List.of("letterhead", "by-hand")));
        try {
            contestants.add(Contestant.fastApi(arguments[0], Path.of(arguments[1])));
            Contest contest = new Contest(contestants);
            contest.run();
            contest.printRatio("letterhead", "by-hand");
            contest.printRatio("letterhead", "fastapi");
        } finally {
            contestants.forEach(Contestant::close);
        }
    }
}
