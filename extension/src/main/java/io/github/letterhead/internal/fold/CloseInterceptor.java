package io.github.letterhead.internal.fold;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.RequestResponse;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Next to the message body writer: the response closes when the writer begins. */
@Priority(Integer.MAX_VALUE)
public final class CloseInterceptor implements WriterInterceptor {

    private final RuntimeFacts facts;

    public CloseInterceptor(RuntimeFacts facts) {
        this.facts = facts;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        context.setOutputStream(facts.watched(context.getOutputStream(), context));
        ReopenInterceptor.proceed(context, facts);
    }

    /** Nothing can be added to the head any more. */
    static void close(WriterInterceptorContext context, RuntimeFacts facts) {
        CollectedResponse response = response(context);
        if (response != null) {
            response.close();
        }
        facts.begun();
    }

    /** Null if nobody asked for it. */
    static CollectedResponse response(WriterInterceptorContext context) {
        return (CollectedResponse) context.getProperty(RequestResponse.PROPERTY);
    }
}
