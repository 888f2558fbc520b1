package io.github.letterhead.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Lets the provider write elsewhere first, and then writes everything by itself. */
@Produces({"application/detour+json", "application/pretty+json"})
public class DetouringWriter implements MessageBodyWriter<Row> {

    @Context
    Providers providers;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Row.class && mediaType.getSubtype().matches("(detour|pretty)[+]json");
    }

    @Override
    public void writeTo(Row row, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        ByteArrayOutputStream elsewhere = new ByteArrayOutputStream();
        MessageBodyWriter<Row> writer = providers.getMessageBodyWriter(Row.class, genericType, annotations,
                MediaType.APPLICATION_JSON_TYPE);
        writer.writeTo(row, type, genericType, annotations, MediaType.APPLICATION_JSON_TYPE, headers, elsewhere);
        if (!elsewhere.toString().contains(Row.SECRET)) {
            throw new IllegalStateException("what is written elsewhere is nobody's answer, and whole");
        }
        ObjectMapper own = new ObjectMapper();
        own.configure(SerializationFeature.INDENT_OUTPUT, mediaType.getSubtype().startsWith("pretty"));
        out.write(own.writeValueAsBytes(row));
    }
}
