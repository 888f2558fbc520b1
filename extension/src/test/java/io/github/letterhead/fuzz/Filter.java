package io.github.letterhead.fuzz;

import io.github.letterhead.internal.json.JsonFilterStream;
import io.github.letterhead.internal.json.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The filter at once. */
final class Filter {

    private Filter() {
    }

    static String whole(Selection selection, String text) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (JsonFilterStream stream = new JsonFilterStream(kept, selection)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.toString(StandardCharsets.UTF_8);
    }
}
