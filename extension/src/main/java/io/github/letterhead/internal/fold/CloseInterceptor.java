package io.github.letterhead.internal.fold;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.RequestResponse;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.List;

/** Next to the message body writer: the response closes when the writer begins, and opens again if it fails in time. */
@Priority(Integer.MAX_VALUE)
public final class CloseInterceptor implements WriterInterceptor {

    private final Folding folding;
    private final RuntimeFacts facts;

    public CloseInterceptor(Folding folding, RuntimeFacts facts) {
        this.folding = folding;
        this.facts = facts;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        List<Object> cookies = context.getHeaders().get("Set-Cookie");
        List<Object> cookiesOfAnswer = cookies == null ? List.of() : List.copyOf(cookies);
        context.setOutputStream(new EntityStream(context.getOutputStream(), context, this));
        boolean written = false;
        try {
            context.proceed();
            written = true;
        } finally {
            end(context, written, cookiesOfAnswer);
        }
    }

    /** The entity begins: nothing can be added to the head any more. */
    void begin(WriterInterceptorContext context) {
        CollectedResponse response = response(context);
        if (response != null) {
            ContainerResponseContext answer = facts.beingWritten();
            if (answer != null && !response.isFoldedInto(answer)) {
                folding.fold(response, facts.beingAnswered(), answer);
            }
            response.close();
        }
        facts.begun();
    }

    private void end(WriterInterceptorContext context, boolean written, List<Object> cookies) {
        if (written) {
            begin(context);
        } else if (!facts.isHeadSent()) {
            facts.notWriting(context.getHeaders(), cookies);
            CollectedResponse response = response(context);
            if (response != null) {
                response.reopen();
            }
        }
    }

    private static CollectedResponse response(WriterInterceptorContext context) {
        return (CollectedResponse) context.getProperty(RequestResponse.PROPERTY);
    }
}
