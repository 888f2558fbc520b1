package io.github.letterhead.internal.jersey;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import org.glassfish.jersey.message.internal.CommittingOutputStream;
import org.glassfish.jersey.message.internal.OutboundMessageContext;

/**
 * The one request that may have a returned Response itself, and not a copy. Its exchange becomes the entity stream of
 * the Response, which tells later requests. Jersey changes the Response in one thing more: it adds a media type, if
 * there is none. So a place for that is made first, since others copy the header map meanwhile, and read no media type
 * then.
 */
final class FirstUse {

    /** Jersey makes a lower-case copy of each name that is looked up, unless it is lower-case. */
    private static final String CONTENT_TYPE = "content-type";

    /** Whether the Response has an entity that no request has sent yet; then this one does. */
    boolean begins(OutboundMessageContext message, JerseyExchange exchange) {
        synchronized (message) {
            // Jersey sets a configuration in each Response that it gets, and no ResponseBuilder does.
            boolean isFirst = message.getConfiguration() == null
                    && message.getEntityStream() instanceof CommittingOutputStream;
            if (isFirst) {
                boolean choosesMediaType = !message.getHeaders().containsKey(CONTENT_TYPE);
                if (choosesMediaType) {
                    // Jersey remembers that there is none, and does not look it up again.
                    message.getMediaType();
                    Unguarded.headers(message.getHeaders()).put(HttpHeaders.CONTENT_TYPE, new ArrayList<>(1));
                }
                message.setEntityStream(exchange.sending(message.getEntityStream(), choosesMediaType));
            }
            return isFirst;
        }
    }

    /** Whether the media type in there, if any, was chosen for the first request. The message is locked meanwhile. */
    static boolean hasChosenMediaType(OutboundMessageContext message) {
        return message.getEntityStream() instanceof JerseyExchange first && first.choosesMediaType();
    }
}
