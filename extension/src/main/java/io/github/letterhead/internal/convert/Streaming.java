package io.github.letterhead.internal.convert;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;

/** Bodies that are written as they are: nobody can see what they hold. */
final class Streaming {

    private Streaming() {
    }

    static boolean has(Class<?> type) {
        return type == byte[].class || StreamingOutput.class.isAssignableFrom(type)
                || InputStream.class.isAssignableFrom(type) || File.class.isAssignableFrom(type)
                || Reader.class.isAssignableFrom(type);
    }

    static void refuse(Object entity) {
        if (entity instanceof byte[] || entity instanceof StreamingOutput || entity instanceof InputStream
                || entity instanceof File || entity instanceof Reader) {
            throw Misfit.of("is a " + entity.getClass().getTypeName() + ", into which no model can look");
        }
    }
}
