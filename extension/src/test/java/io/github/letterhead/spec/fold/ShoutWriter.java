package io.github.letterhead.spec.fold;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes text in capitals: only the right media type leads to it, so the body shows which writer was chosen. */
@Provider
@Produces(ShoutWriter.MEDIA_TYPE)
public class ShoutWriter implements MessageBodyWriter<String> {

    public static final String MEDIA_TYPE = "application/vnd.letterhead.shout";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == String.class && mediaType.isCompatible(MediaType.valueOf(MEDIA_TYPE))
                && !mediaType.isWildcardSubtype();
    }

    @Override
    public void writeTo(String text, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        out.write(text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }
}
