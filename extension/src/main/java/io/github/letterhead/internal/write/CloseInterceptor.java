package io.github.letterhead.internal.write;

import io.github.letterhead.internal.cors.CorsStep;
import io.github.letterhead.internal.fold.Arrivals;
import io.github.letterhead.internal.model.RequestModel;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;

/** Next to the message body writer: the response closes when the writer begins, and what it writes is filtered. */
@Priority(Integer.MAX_VALUE)
public final class CloseInterceptor implements WriterInterceptor {

    private final CorsStep cors;
    private final WriteEvents events;
    private final ProviderHook hook;
    private final Arrivals arrivals;

    public CloseInterceptor(CorsStep cors, WriteEvents events, ProviderHook hook, Arrivals arrivals) {
        this.cors = cors;
        this.events = events;
        this.hook = hook;
        this.arrivals = arrivals;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Exchange exchange = events.exchange(context);
        cors.takeAgain(context, exchange.isEntered());
        RequestModel model = RequestModel.of(arrivals, context);
        FilteredEntity filtered = model == null || model.selection().keepsAll() ? null
                : new FilteredEntity(context, exchange, model.selection(), events, hook);
        OutputStream before = context.getOutputStream();
        OutputStream entityBefore = exchange.entity();
        context.setOutputStream(exchange.watched(filtered == null ? before : filtered, context));
        try {
            ReopenInterceptor.proceed(context, exchange, filtered);
        } finally {
            // Another answer to the request may have been included in this one, or follow it.
            context.setOutputStream(before);
            exchange.leadAgainTo(entityBefore);
        }
    }
}
