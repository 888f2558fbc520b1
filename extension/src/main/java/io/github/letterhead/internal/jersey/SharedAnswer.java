package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.write.ContentFree;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/**
 * A constant Response, or the one of a constant exception, lends Jersey its own header map and entity stream, so that
 * requests would find each other's headers in it, and a closed stream. Each gets a copy.
 */
final class SharedAnswer {

    /** Jersey makes a lower-case copy of each name that is looked up, unless it is lower-case. */
    private static final String LOCATION = "location";

    private SharedAnswer() {
    }

    /** The message of one request alone. */
    private static final class Own extends OutboundMessageContext {

        Own(OutboundMessageContext shared) {
            super(shared);
        }
    }

    static boolean isOwn(ContainerResponse answer) {
        return answer.getWrappedMessageContext() instanceof Own;
    }

    /** @param isMediaTypeChosen whether the media type in there may be the one that Jersey chose for this request */
    static ContainerResponse copied(ContainerResponse made, boolean isMediaTypeChosen) {
        return isOwn(made) ? made : copy(made, made.getRequestContext(), isMediaTypeChosen);
    }

    /** The answer as its writer left it, with what the replacement has beside it. */
    static ContainerResponse completed(ContainerResponse answer, ContainerResponse replacement) {
        ContainerResponse completed = copy(answer, answer.getRequestContext());
        replacement.getHeaders().forEach((name, values) -> {
            boolean isUnited = name.equalsIgnoreCase("Vary") || name.equalsIgnoreCase("Set-Cookie");
            if (isUnited || !completed.getHeaders().containsKey(name)) {
                completed.getHeaders().put(name, values);
            }
        });
        return completed;
    }

    static ContainerResponse copy(ContainerResponse made, ContainerRequest request) {
        return copy(made, request, true);
    }

    private static ContainerResponse copy(ContainerResponse made, ContainerRequest request,
            boolean isMediaTypeChosen) {
        OutboundMessageContext message = copy(made.getWrappedMessageContext(), isMediaTypeChosen);
        ContainerResponse copy =
                new ContainerResponse(request, new OutboundJaxrsResponse(made.getStatusInfo(), message));
        copy.setMappedFromException(made.isMappedFromException());
        return copy;
    }

    /** Of what a method returned, before Jersey has chosen a media type for this request. */
    static Response copy(Response returned) {
        OutboundJaxrsResponse made = returned instanceof OutboundJaxrsResponse known ? known
                : OutboundJaxrsResponse.from(returned, null);
        return new OutboundJaxrsResponse(made.getStatusInfo(), copy(made.getContext(), false));
    }

    /** Whether Jersey leaves the Response as it is, but for its entity stream and a media type. */
    static boolean isUnchangedByJersey(OutboundJaxrsResponse returned, ContainerRequest request) {
        OutboundMessageContext message = returned.getContext();
        return request.getVaryValue() == null && !request.getMethod().equals("HEAD")
                && !ContentFree.strips(returned.getStatus(), message.hasEntity(), message.getHeaders())
                && !isRelative(message.getHeaders().getFirst(LOCATION));
    }

    private static boolean isRelative(Object location) {
        return location != null && !(location instanceof URI uri && uri.isAbsolute());
    }

    private static OutboundMessageContext copy(OutboundMessageContext shared, boolean isMediaTypeChosen) {
        synchronized (shared) {
            Own own = new Own(shared);
            if (!isMediaTypeChosen && FirstUse.hasChosenMediaType(shared)) {
                own.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            }
            own.getHeaders().replaceAll((name, values) -> new ArrayList<>(values));
            return own;
        }
    }
}
