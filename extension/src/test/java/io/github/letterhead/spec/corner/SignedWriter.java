package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** The first to use the response, and only if the query names a signer. */
@Provider
@Produces(MediaType.TEXT_PLAIN)
public class SignedWriter implements MessageBodyWriter<Signed> {

    @Context
    Response response;

    @Context
    UriInfo uri;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Signed.class;
    }

    @Override
    public void writeTo(Signed signed, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        String signer = uri.getQueryParameters().getFirst("signer");
        if (signer != null) {
            response.setHeader("X-User", signer).setCookie("user", signer);
        }
        out.write(signed.text().getBytes(StandardCharsets.UTF_8));
    }
}
