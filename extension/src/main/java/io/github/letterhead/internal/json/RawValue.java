package io.github.letterhead.internal.json;

import io.github.letterhead.internal.json.BrokenJson.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** One value that is handed over as text among values that are not. It is checked and filtered as written bytes. */
public final class RawValue {

    private final String text;
    private final char first;

    /** @throws BrokenJson if there is no value at all */
    public RawValue(String text) {
        this.text = text;
        this.first = first(text);
    }

    private static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (" \t\r\n".indexOf(c) < 0) {
                return c;
            }
        }
        throw BrokenJson.inValues(Kind.TRUNCATED);
    }

    /** Whether the text is blank, which can stand between any two tokens. */
    public static boolean isNothing(String text) {
        return text.chars().allMatch(c -> " \t\r\n".indexOf(c) >= 0);
    }

    public boolean isNull() {
        return first == 'n';
    }

    public boolean isContainer() {
        return first == '{' || first == '[';
    }

    /**
     * What stays of it, where it stays itself.
     *
     * @param members what stays of the members of an object here
     * @throws BrokenJson if the text is anything else than one value
     */
    public String kept(Members members, Selection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        KeptBytes kept = new KeptBytes(out);
        JsonFilter filter = new JsonFilter(members, selection.root(), selection.excludesNull(), kept);
        // A lone surrogate becomes a question mark, as it does when bytes are made of a text.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            filter.write(bytes, 0, bytes.length);
            filter.finish();
            kept.writeOut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BrokenJson e) {
            throw BrokenJson.inValues(e.kind());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** @throws BrokenJson if the bytes are no UTF-8 */
    public static String utf8(byte[] bytes, int offset, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length)).toString();
        } catch (CharacterCodingException e) {
            throw BrokenJson.inValues(Kind.NOT_UTF_8);
        }
    }
}
