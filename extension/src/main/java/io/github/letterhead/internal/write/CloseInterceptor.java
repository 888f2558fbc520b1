package io.github.letterhead.internal.write;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.RequestResponse;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Next to the message body writer: the response closes when the writer begins. */
@Priority(Integer.MAX_VALUE)
public final class CloseInterceptor implements WriterInterceptor {

    private final WriteEvents events;

    public CloseInterceptor(WriteEvents events) {
        this.events = events;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        context.setOutputStream(events.watched(context.getOutputStream(), context));
        ReopenInterceptor.proceed(context, events);
    }

    /** Nothing can be added to the head any more. */
    static void close(WriterInterceptorContext context, WriteEvents events) {
        CollectedResponse response = response(context);
        if (response != null) {
            response.close();
        }
        events.begun();
    }

    /** Null if nobody asked for it. */
    static CollectedResponse response(WriterInterceptorContext context) {
        return (CollectedResponse) context.getProperty(RequestResponse.PROPERTY);
    }
}
