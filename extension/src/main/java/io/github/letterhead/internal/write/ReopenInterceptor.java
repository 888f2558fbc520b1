package io.github.letterhead.internal.write;

import io.github.letterhead.internal.collect.CollectedResponse;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.List;

/**
 * Around the interceptors of the application: if one of them fails before the head is sent, the response opens again
 * for the mapper. Where there are none, {@link CloseInterceptor} sees to it alone.
 */
@Priority(Integer.MIN_VALUE)
public final class ReopenInterceptor implements WriterInterceptor {

    private final WriteEvents events;

    public ReopenInterceptor(WriteEvents events) {
        this.events = events;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Exchange exchange = events.exchange(context);
        proceed(context, exchange, null);
    }

    /** Filtered is what the body writer writes to; null for what is written through as it is. */
    static void proceed(WriterInterceptorContext context, Exchange exchange, FilteredEntity filtered)
            throws IOException {
        CollectedResponse response = exchange.collected();
        if (response != null) {
            // Not before: if there is no body writer, the mapper of that comes next.
            response.seal();
        }
        List<Object> cookies = response == null ? List.of() : cookies(context);
        boolean written = false;
        try {
            if (filtered == null) {
                context.proceed();
            } else {
                filtered.proceed();
            }
            written = true;
        } finally {
            if (written) {
                // An interceptor may have written the entity without the one that is next to the body writer.
                exchange.begin();
            } else if (!exchange.isHeadSent()) {
                reopen(context, cookies, exchange);
            }
        }
    }

    private static void reopen(WriterInterceptorContext context, List<Object> cookies, Exchange exchange) {
        exchange.notWriting(context.getHeaders(), cookies);
        CollectedResponse response = exchange.collected();
        if (response != null) {
            response.reopen();
        }
    }

    private static List<Object> cookies(WriterInterceptorContext context) {
        List<Object> cookies = context.getHeaders().get("Set-Cookie");
        return cookies == null ? List.of() : List.copyOf(cookies);
    }
}
