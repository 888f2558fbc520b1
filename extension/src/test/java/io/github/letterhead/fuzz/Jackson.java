package io.github.letterhead.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Says what is JSON, and what a name is that has escapes. Strict by itself, but for what is no UTF-8. */
final class Jackson {

    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE).build()).build();

    private Jackson() {
    }

    /** The text; null if it is not exactly one JSON value in UTF-8. */
    static String json(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return isJson(text) ? text : null;
        } catch (CharacterCodingException noUtf8) {
            return null;
        }
    }

    private static boolean isJson(String text) {
        int depth = 0;
        int values = 0;
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                // Texts and numbers are read to their end only when asked for.
                parser.getText();
                depth -= token.isStructEnd() ? 1 : 0;
                values += depth == 0 && !token.isStructEnd() ? 1 : 0;
                depth += token.isStructStart() ? 1 : 0;
            }
        } catch (IOException noJson) {
            return false;
        }
        return values == 1;
    }

    static String decoded(String raw) {
        try (JsonParser parser = FACTORY.createParser(raw)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
