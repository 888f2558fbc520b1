package io.github.letterhead.internal.write;

import io.github.letterhead.ResponseModelException;
import io.github.letterhead.internal.json.BrokenJson;
import io.github.letterhead.internal.json.JsonFilterStream;
import io.github.letterhead.internal.json.Selection;
import io.github.letterhead.internal.model.JsonType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What a message body writer writes to where not all of its JSON may leave. The provider may have left out the rest
 * itself; what it writes at any other time is filtered. The first 8 KB are kept back, so that most failures come before
 * anything is sent.
 */
final class FilteredEntity extends OutputStream implements SelectableEntity {

    private static final Logger LOGGER = System.getLogger("io.github.letterhead");

    private final WriterInterceptorContext context;
    private final Exchange exchange;
    private final WriteEvents events;
    private final ProviderHook hook;
    private final Selection selection;
    private final Sent sent;
    /** Nothing, but nobody else has it. */
    private final byte[] probe = new byte[0];
    private boolean isProbed;
    private boolean hasBegun;
    /** Null until something comes that must be filtered. */
    private JsonFilterStream filter;
    /** Null unless the provider does it. */
    private SelectedBytes selected;
    private BrokenJson broken;

    FilteredEntity(WriterInterceptorContext context, Exchange exchange, Selection selection, WriteEvents events,
            ProviderHook hook) {
        this.context = context;
        this.exchange = exchange;
        this.events = events;
        this.hook = hook;
        this.selection = selection;
        this.sent = new Sent(context.getOutputStream());
    }

    static void check(MediaType type) {
        if (type == null || !JsonType.is(type)) {
            throw new ResponseModelException("members can be selected from JSON in UTF-8 alone, not from " + type);
        }
    }

    /** The length that somebody may have told is that of the whole. */
    private void forgetLength() {
        if (!hasBegun) {
            hasBegun = true;
            context.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    /** Lets the writer write. Whatever it makes of a failure of the filter, that is what went wrong. */
    void proceed() throws IOException {
        if (isJson()) {
            try {
                write();
                forgetLength();
                finish();
            } catch (IOException | RuntimeException e) {
                if (broken() == null) {
                    throw e;
                }
            }
            if (broken() != null) {
                fail(new ResponseModelException(broken().getMessage()));
            }
        }
    }

    private void write() throws IOException {
        hook.offer(this);
        try {
            context.proceed();
        } finally {
            hook.withdraw();
        }
    }

    private void finish() throws IOException {
        if (selected != null) {
            if (!selected.isEnded()) {
                throw broken(BrokenJson.Kind.TRUNCATED);
            }
            selected.finish();
        } else if (filter != null) {
            filter.finish();
        }
    }

    private BrokenJson broken() {
        return broken != null || filter == null ? broken : filter.broken();
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
        if (exchange.isHeadSent()) {
            // The runtime ends the connection as it does when any writer fails half-way.
            throw new IOException(failure.getMessage());
        } else if (!events.failsInPlace()) {
            throw failure;
        }
        LOGGER.log(Level.WARNING, "An answer to an exception cannot be sent: " + failure.getMessage());
        ContentFree.stripButEncoding(context.getHeaders());
    }

    @Override
    public Selection selection() {
        return selection;
    }

    @Override
    public boolean begin(OutputStream target) throws IOException {
        isProbed = false;
        target.write(probe, 0, 0);
        if (!isProbed || filter != null || selected != null) {
            return false;
        }
        selected = new SelectedBytes(sent);
        return true;
    }

    @Override
    public void end(Flushable buffer) throws IOException {
        selected.last();
        buffer.flush();
        selected.end();
    }

    @Override
    public BrokenJson broken(BrokenJson.Kind kind) {
        broken = BrokenJson.inValues(kind);
        return broken;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (length == 0) {
            isProbed |= octets == probe;
            return;
        }
        forgetLength();
        if (selected == null) {
            filter().write(octets, offset, length);
        } else if (broken != null) {
            throw broken.again();
        } else if (!selected.isEnded()) {
            selected.write(octets, offset, length);
        } else {
            throw broken(BrokenJson.Kind.SECOND_VALUE);
        }
    }

    private JsonFilterStream filter() {
        if (filter == null) {
            filter = new JsonFilterStream(sent, selection);
        }
        return filter;
    }

    /** A writer that flushes at its end has not told by that whether all was good. */
    @Override
    public void flush() throws IOException {
        forgetLength();
        if (selected != null && selected.isPassing()) {
            sent.flush();
        } else if (filter != null && sent.hasBegun) {
            filter.flush();
        }
    }

    @Override
    public void close() throws IOException {
        forgetLength();
        if (filter != null) {
            filter.close();
        } else if (broken == null) {
            finish();
            sent.close();
        }
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
