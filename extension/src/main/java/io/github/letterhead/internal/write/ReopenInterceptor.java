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

    /** The cookies of an answer that failed further in, which a runtime forgets when the entity begins. */
    private static final String COOKIES = "io.github.letterhead.cookies";

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
        boolean isOutermost = exchange.enter();
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
            if (isOutermost) {
                exchange.leave();
            }
            if (written) {
                // An interceptor may have written the entity without the one that is next to the body writer.
                exchange.begin();
            } else if (!isOutermost) {
                // An interceptor between may yet write something else in place of what failed.
                context.setProperty(COOKIES, cookies);
            } else if (!exchange.isHeadSent()) {
                reopen(context, cookies, exchange);
            }
        }
    }

    private static void reopen(WriterInterceptorContext context, List<Object> cookies, Exchange exchange) {
        List<?> later = (List<?>) context.getProperty(COOKIES);
        context.removeProperty(COOKIES);
        exchange.notWriting(context.getHeaders(), later == null ? cookies : List.copyOf(later));
        CollectedResponse response = exchange.collected();
        if (response != null) {
            response.reopen();
        }
    }

    private static List<Object> cookies(WriterInterceptorContext context) {
        List<Object> cookies = context.getHeaders().get("Set-Cookie");
        // Nearly always one, which needs no array in between.
        return cookies == null ? List.of()
                : cookies.size() == 1 ? List.of(cookies.get(0)) : List.copyOf(cookies);
    }
}
