package io.github.letterhead.internal.write;

import io.github.letterhead.ResponseModelException;
import io.github.letterhead.internal.json.JsonFilterStream;
import io.github.letterhead.internal.json.Selection;
import io.github.letterhead.internal.model.JsonType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What a message body writer writes to where not all of its JSON may leave. The filter keeps the first 8 KB, so that
 * most failures come before anything is sent.
 */
final class FilteredEntity extends OutputStream {

    private static final Logger LOGGER = System.getLogger("io.github.letterhead");

    private final WriterInterceptorContext context;
    private final WriteEvents events;
    private final Sent sent;
    private final JsonFilterStream filter;
    private boolean hasBegun;

    FilteredEntity(WriterInterceptorContext context, Selection selection, WriteEvents events) {
        this.context = context;
        this.events = events;
        this.sent = new Sent(context.getOutputStream());
        this.filter = new JsonFilterStream(sent, selection);
    }

    static void check(MediaType type) {
        if (type == null || !JsonType.is(type)) {
            throw new ResponseModelException("members can be selected from JSON in UTF-8 alone, not from " + type);
        }
    }

    /** The length that somebody may have told is that of the whole. */
    private void begin() {
        if (!hasBegun) {
            hasBegun = true;
            context.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    /** Lets the writer write. Whatever it makes of a failure of the filter, that is what went wrong. */
    void proceed() throws IOException {
        if (isJson()) {
            try {
                context.proceed();
                begin();
                filter.finish();
            } catch (IOException | RuntimeException e) {
                if (filter.broken() == null) {
                    throw e;
                }
            }
            if (filter.broken() != null) {
                fail(new ResponseModelException(filter.broken().getMessage()));
            }
        }
    }

    private boolean isJson() throws IOException {
        try {
            check(context.getMediaType());
            return true;
        } catch (ResponseModelException e) {
            fail(e);
            return false;
        }
    }

    private void fail(ResponseModelException failure) throws IOException {
        if (events.isHeadSent()) {
            // The runtime ends the connection as it does when any writer fails half-way.
            throw new IOException(failure.getMessage());
        } else if (!events.failsInPlace()) {
            throw failure;
        }
        LOGGER.log(Level.WARNING, "An answer to an exception cannot be sent: " + failure.getMessage());
        ContentFree.stripButEncoding(context.getHeaders());
    }

    @Override
    public void write(int octet) throws IOException {
        begin();
        filter.write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        begin();
        filter.write(octets, offset, length);
    }

    /** A writer that flushes at its end has not told by that whether all was good. */
    @Override
    public void flush() throws IOException {
        begin();
        if (sent.hasBegun) {
            filter.flush();
        }
    }

    @Override
    public void close() throws IOException {
        begin();
        filter.close();
    }

    /** Knows whether the filter has let anything pass. */
    private static final class Sent extends OutputStream {

        private final OutputStream out;
        private boolean hasBegun;

        private Sent(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            hasBegun = true;
            out.write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            hasBegun = true;
            out.write(octets, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
