package io.github.letterhead.internal.write;

import io.github.letterhead.internal.cors.CorsStep;
import io.github.letterhead.internal.fold.Arrivals;
import io.github.letterhead.internal.model.RequestModel;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Next to the message body writer: the response closes when the writer begins, and what it writes is filtered. */
@Priority(Integer.MAX_VALUE)
public final class CloseInterceptor implements WriterInterceptor {

    private final CorsStep cors;
    private final WriteEvents events;
    private final ProviderHook hook;
    private final Arrivals arrivals;

    public CloseInterceptor(CorsStep cors, WriteEvents events, ProviderHook hook, Arrivals arrivals) {
        this.arrivals = arrivals;
        this.cors = cors;
        this.events = events;
        this.hook = hook;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        cors.takeAgain(context);
        Exchange exchange = events.exchange(context);
        RequestModel model = (RequestModel) arrivals.of(context);
        if (model == null || model.selection().keepsAll()) {
            context.setOutputStream(exchange.watched(context.getOutputStream(), context));
            ReopenInterceptor.proceed(context, exchange, null);
        } else {
            FilteredEntity filtered = new FilteredEntity(context, exchange, model.selection(), events, hook);
            context.setOutputStream(exchange.watched(filtered, context));
            ReopenInterceptor.proceed(context, exchange, filtered);
        }
    }
}
