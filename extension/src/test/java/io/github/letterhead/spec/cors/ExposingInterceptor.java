package io.github.letterhead.spec.cors;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Changes the headers when all response filters have ended, as the query says. */
@Provider
public class ExposingInterceptor implements WriterInterceptor {

    @Context
    Response response;

    @Context
    UriInfo uri;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        String change = String.valueOf(uri.getQueryParameters().getFirst("late"));
        switch (change) {
            case "set" -> response.setHeader("X-Late", 1);
            case "remove" -> response.removeHeader("X-Total");
            case "list" -> response.setHeader("Access-Control-Expose-Headers", "X-Late-Own");
            case "vary" -> response.setHeader("Vary", "X-Late");
            case "no-vary" -> response.removeHeader("Vary");
            case "vary-in-context" -> context.getHeaders().putSingle("Vary", "Accept-Encoding");
            case "remove-from-context" -> context.getHeaders().remove("X-Total");
            case "context" -> context.getHeaders().putSingle("X-Context", "1");
            default -> { }
        }
        context.proceed();
    }
}
