package io.github.letterhead.spec.model;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes text that need not be JSON, flushes it as many writers do, and tells its length. */
@Produces("application/broken+json")
public class BrokenWriter implements MessageBodyWriter<BrokenWriter.Text> {

    /** What is written. */
    public record Text(String text) {
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Text.class;
    }

    @Override
    public void writeTo(Text text, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        byte[] octets = text.text().getBytes(StandardCharsets.UTF_8);
        headers.putSingle("Content-Length", String.valueOf(octets.length));
        out.write(octets);
        out.flush();
    }
}
