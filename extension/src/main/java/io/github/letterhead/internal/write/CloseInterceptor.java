package io.github.letterhead.internal.write;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.RequestResponse;
import io.github.letterhead.internal.cors.CorsStep;
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

    public CloseInterceptor(CorsStep cors, WriteEvents events, ProviderHook hook) {
        this.cors = cors;
        this.events = events;
        this.hook = hook;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        cors.takeAgain(context);
        RequestModel model = (RequestModel) context.getProperty(RequestModel.PROPERTY);
        FilteredEntity filtered = model == null || model.selection().keepsAll() ? null
                : new FilteredEntity(context, model.selection(), events, hook);
        OutputStream entity = filtered == null ? context.getOutputStream() : filtered;
        OutputStream watched = events.watched(entity, context);
        context.setOutputStream(watched);
        ReopenInterceptor.proceed(context, events, watched, filtered);
    }

    /** Nothing can be added to the head any more. */
    static void close(WriterInterceptorContext context, WriteEvents events) {
        CollectedResponse response = response(context);
        if (response != null) {
            response.close();
        }
        events.begun(context);
    }

    /** Null if nobody asked for it. */
    static CollectedResponse response(WriterInterceptorContext context) {
        return (CollectedResponse) context.getProperty(RequestResponse.PROPERTY);
    }
}
