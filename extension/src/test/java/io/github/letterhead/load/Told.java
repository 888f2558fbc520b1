package io.github.letterhead.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a long test has counted, in a file below {@code target}: for the tables of docs/reliability.md. */
public final class Told {

    private Told() {
    }

    public static Path in(String file, String text) throws IOException {
        return Files.writeString(Path.of("target", file + ".txt"), text + "\n");
    }
}
