package io.github.letterhead.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What the stream lets through. */
final class Filtered {

    private Filtered() {
    }

    static String text(String json, Selection selection) {
        return text(json, selection, json.length() * 4 + 1);
    }

    /** Written in pieces of that many bytes, each in an array that is spoilt afterwards. */
    static String text(String json, Selection selection, int piece) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonFilterStream stream = new JsonFilterStream(out, selection)) {
            for (int from = 0; from < bytes.length; from += piece) {
                write(stream, bytes, from, Math.min(bytes.length, from + piece));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The text in two pieces, the second one from there on. */
    static String cut(byte[] bytes, Selection selection, int at) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonFilterStream stream = new JsonFilterStream(out, selection)) {
            write(stream, bytes, 0, at);
            write(stream, bytes, at, bytes.length);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonFilterStream stream, byte[] bytes, int from, int to) throws IOException {
        byte[] piece = new byte[to - from + 6];
        System.arraycopy(bytes, from, piece, 3, to - from);
        stream.write(piece, 3, to - from);
        Arrays.fill(piece, (byte) '#');
    }

    static Selection include(String... paths) {
        return Selection.of(List.of(paths), List.of(), false);
    }

    static Selection exclude(String... paths) {
        return Selection.of(List.of(), List.of(paths), false);
    }

    static Selection withoutNulls() {
        return Selection.of(List.of(), List.of(), true);
    }
}
