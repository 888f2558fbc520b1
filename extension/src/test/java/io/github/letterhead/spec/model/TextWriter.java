package io.github.letterhead.spec.model;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes octets as they are, as a provider that is broken may do. */
@Produces("application/octets+json")
public class TextWriter implements MessageBodyWriter<TextWriter.Octets> {

    /** What is written, in pieces of one octet. */
    public record Octets(byte[] octets) {
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Octets.class;
    }

    @Override
    public void writeTo(Octets octets, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        for (byte octet : octets.octets()) {
            out.write(octet);
        }
        out.flush();
    }
}
