package io.github.letterhead.internal.write;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Map;

/** Answers whose status says that they have no content (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
public final class ContentFree {

    private static final String ENCODING = "Content-Encoding";
    private static final List<String> FIELDS_OF_CONTENT = List.of("Content-Type", "Content-Language", "Content-Length",
            "Content-Range");

    private ContentFree() {
    }

    static boolean is(int status) {
        return status == 204 || status == 205 || status == 304;
    }

    /** Whether such an answer has something that is stripped. */
    public static boolean strips(int status, boolean hasEntity, Map<String, ?> headers) {
        return is(status) && (hasEntity || headers.containsKey(ENCODING)
                || FIELDS_OF_CONTENT.stream().anyMatch(headers::containsKey));
    }

    /** Validators stay: a 304 is about them. */
    static void strip(ContainerResponseContext answer) {
        if (answer.hasEntity()) {
            answer.setEntity(null);
        }
        if (!answer.getHeaders().isEmpty()) {
            stripButEncoding(answer.getHeaders());
            answer.getHeaders().remove(ENCODING);
        }
    }

    /** For where an interceptor may encode the content that there is not. */
    static void stripButEncoding(Map<String, ?> headers) {
        for (int i = 0; i < FIELDS_OF_CONTENT.size(); i++) {
            headers.remove(FIELDS_OF_CONTENT.get(i));
        }
    }
}
