package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.internal.json.BrokenJson;
import io.github.letterhead.internal.json.JsonFilterStream;
import io.github.letterhead.internal.json.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Any bytes, cut anywhere, with any selection: what is JSON for Jackson comes out as the tree does of which the same is
 * taken; all else is refused, and what has left until then is how the filtered text would begin if the good part of the
 * bytes went on.
 */
final class JsonTarget {

    /** Recursion in the tree; the filter goes on far below. */
    private static final int DEEP = 500;

    private JsonTarget() {
    }

    static void check(byte[] input) {
        Draws draws = new Draws(input);
        DrawnSelection drawn = DrawnSelection.of(draws);
        byte[] cuts = draws.text().getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = draws.flag() ? DrawnJson.of(draws) : draws.rest();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BrokenJson broken = filter(bytes, cuts, drawn.selection(), out);
        String text = bytes.length == 0 ? "" : Jackson.json(bytes);
        String kept = octets(out.toByteArray());
        if (broken == null) {
            expect(text != null, () -> "let pass " + octets(bytes));
            if (!isDeep(bytes)) {
                expect(text.isEmpty() ? "" : filtered(text, drawn), withoutBlanks(kept));
                expect(kept.isEmpty() || Jackson.json(out.toByteArray()) != null, () -> "made " + kept);
            }
        } else {
            expect(text == null || broken.kind() == BrokenJson.Kind.TOO_DEEP, () -> "refused " + octets(bytes));
            checkBeginning(Arrays.copyOf(bytes, (int) broken.position() - 1), kept, drawn);
        }
    }

    /** Null if it was not refused. */
    private static BrokenJson filter(byte[] bytes, byte[] cuts, Selection selection, ByteArrayOutputStream out) {
        JsonFilterStream stream = new JsonFilterStream(out, selection);
        try {
            Pieces.write(bytes, cuts, stream);
            stream.finish();
            stream.close();
            return null;
        } catch (BrokenJson broken) {
            checkStaysClosed(stream, out);
            return broken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkStaysClosed(JsonFilterStream stream, ByteArrayOutputStream out) {
        int left = out.size();
        try {
            stream.write('}');
            throw new AssertionError("a broken stream can be written to");
        } catch (BrokenJson again) {
            expect(again.kind() == stream.broken().kind(), () -> "another failure: " + again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            stream.flush();
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        expect(out.size() == left, () -> "more has left behind the failure");
    }

    private static void checkBeginning(byte[] good, String kept, DrawnSelection drawn) {
        if (isDeep(good)) {
            return;
        }
        byte[] completed = Completion.of(good);
        String text = Jackson.json(completed);
        expect(text != null, () -> "not the first fault, that is in " + octets(good));
        String beginning = withoutBlanks(kept);
        String whole = filtered(text, drawn);
        expect(whole.startsWith(beginning), () -> "of " + text + " has left " + kept + " instead of " + whole);
    }

    private static boolean isDeep(byte[] bytes) {
        int depth = 0;
        for (byte each : bytes) {
            depth += each == '{' || each == '[' ? 1 : 0;
        }
        return depth > DEEP;
    }

    private static String withoutBlanks(String json) {
        return String.join("", RawTokens.of(json));
    }

    private static String filtered(String text, DrawnSelection drawn) {
        return octets(drawn.of(Tree.of(text)).text().getBytes(StandardCharsets.UTF_8));
    }

    /** What has left so far may end within a character. */
    private static String octets(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
