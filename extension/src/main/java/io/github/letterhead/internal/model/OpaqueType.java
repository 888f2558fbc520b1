package io.github.letterhead.internal.model;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/** Entities that are bytes or text already: no property of theirs can be left out. */
final class OpaqueType {

    private static final List<Class<?>> TYPES = List.of(StreamingOutput.class, InputStream.class, Reader.class,
            File.class, Path.class, byte[].class);
    /** Of Jersey, so only by name. */
    private static final String CHUNKED = "org.glassfish.jersey.server.ChunkedOutput";

    private OpaqueType() {
    }

    static boolean is(Class<?> type) {
        for (Class<?> opaque : TYPES) {
            if (opaque.isAssignableFrom(type)) {
                return true;
            }
        }
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (at.getName().equals(CHUNKED)) {
                return true;
            }
        }
        return false;
    }
}
