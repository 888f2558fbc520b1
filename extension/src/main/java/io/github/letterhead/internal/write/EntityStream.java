package io.github.letterhead.internal.write;

import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;

/** Notices the first byte, flush or close of a message body writer. */
final class EntityStream extends OutputStream {

    private final OutputStream out;
    private final WriteEvents events;
    /** Null once the entity has begun. */
    private WriterInterceptorContext context;

    EntityStream(OutputStream out, WriterInterceptorContext context, WriteEvents events) {
        this.out = out;
        this.context = context;
        this.events = events;
    }

    boolean hasBegun() {
        return context == null;
    }

    private void begin() {
        if (context != null) {
            CloseInterceptor.close(context, events);
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
        if (length > 0) {
            begin();
        }
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
