package io.github.letterhead.internal.fold;

import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;

/** Notices the first byte, flush or close of a message body writer. */
final class EntityStream extends OutputStream {

    private final OutputStream out;
    private final RuntimeFacts facts;
    /** Null once the entity has begun. */
    private WriterInterceptorContext context;

    EntityStream(OutputStream out, WriterInterceptorContext context, RuntimeFacts facts) {
        this.out = out;
        this.context = context;
        this.facts = facts;
    }

    private void begin() {
        if (context != null) {
            CloseInterceptor.close(context, facts);
            context = null;
        }
    }

    @Override
    public void write(int octet) throws IOException {
        begin();
        out.write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        begin();
        out.write(octets, offset, length);
    }

    @Override
    public void flush() throws IOException {
        begin();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        begin();
        out.close();
    }
}
