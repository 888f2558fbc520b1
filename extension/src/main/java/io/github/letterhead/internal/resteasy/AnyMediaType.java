package io.github.letterhead.internal.resteasy;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Keeps RESTEasy from answering 406 because nothing writes a Response of ours: it asks before the fold can tell it what
 * entity is in there. It never writes.
 */
final class AnyMediaType implements MessageBodyWriter<Response> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Response.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Response response, Class<?> type, Type genericType, Annotation[] annotations,
            MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream entity) {
        throw new IllegalStateException("A Response of Letterhead is no entity: a response filter or writer "
                + "interceptor has made it one");
    }
}
