package io.github.letterhead.providers;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;

/** What applications register, some of which can change names. */
public final class Components {

    private Components() {
    }

    /** A lambda says of no type what it is for. */
    public static ContextResolver<Jsonb> ofSomethingUntold() {
        return type -> null;
    }

    public abstract static class Resolver<T> implements ContextResolver<T> {

        @Override
        public T getContext(Class<?> type) {
            return null;
        }
    }

    public static class OfMapper extends Resolver<ObjectMapper> {
    }

    public static class OfJsonb extends Resolver<Jsonb> {
    }

    public static class OfAnything extends Resolver<Object> {
    }

    public static class OfItsOwn extends Resolver<URI> {
    }

    public abstract static class Writer<T> implements MessageBodyWriter<T> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public void writeTo(T entity, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
                MultivaluedMap<String, Object> headers, OutputStream out) {
            // Nobody asks.
        }
    }

    public static class OfAll extends Writer<Object> {
    }

    public static class OfRecords extends Writer<Record> {
    }

    public static class OfLists extends Writer<List<URI>> {
    }

    @Produces("text/csv")
    public static class OfTables extends Writer<Object> {
    }

    public static class OfText extends Writer<String> {
    }

    public static class Between<A, B> extends Writer<B> {
    }

    public static class OfTextToo extends Between<URI, String> {
    }
}
