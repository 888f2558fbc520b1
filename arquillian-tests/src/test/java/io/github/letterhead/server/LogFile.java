package io.github.letterhead.server;

import io.github.letterhead.spec.FaultLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log that a server writes. */
public record LogFile(Path file) implements FaultLog {

    @Override
    public String read() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
