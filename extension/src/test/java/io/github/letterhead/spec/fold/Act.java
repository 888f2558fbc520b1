package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.util.function.BiConsumer;

/**
 * What a filter or interceptor does to the answer. The query says who does what:
 * {@code ?high=HEADER,COOKIE&low=STATUS}. A refusal is shown by a header of its own, {@code X-Refused}.
 */
public enum Act {

    HEADER((response, headers) -> response.setHeader("X-Late", "late")),
    ADD((response, headers) -> response.addHeader("X-Early", "late")),
    REPLACE((response, headers) -> response.setHeader("X-Early", "late")),
    REMOVE((response, headers) -> response.removeHeader("X-Early")),
    OWN((response, headers) -> response.setHeader("X-Own", "late")),
    COOKIE((response, headers) -> response.setCookie("late", "1")),
    COOKIE_IN_CONTEXT((response, headers) -> headers.add("Set-Cookie",
            new NewCookie.Builder("early").value("context").path("/").build())),
    TYPES_AND_NONE((response, headers) -> response.setHeader("Content-Type", "text/csv")
            .setHeader("Content-Type", "text/html").removeHeader("Content-Type")),
    SAME_COOKIE((response, headers) -> response.setCookie("early", "late")),
    DELETE_COOKIE((response, headers) -> response.deleteCookie("early")),
    VARY((response, headers) -> response.addHeader("Vary", "Early, Late")),
    STATUS((response, headers) -> response.setStatus(299)),
    NO_CONTENT((response, headers) -> response.setStatus(204)),
    CONTENT_TYPE((response, headers) -> response.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE)),
    LOCATION((response, headers) -> response.setHeader("Location", "late/7")),
    BEFORE_SEND((response, headers) -> response.beforeSend(sent -> sent.addHeader("X-Called", "late"))),
    ALWAYS((response, headers) -> response.always().setHeader("X-Late-Always", "late").setCookie("late-always", "1")),
    /** What the answer's own header map holds of the collected headers, at this place. */
    SEE((response, headers) -> headers.add("X-Seen", headers.get("X-Early") + " " + headers.get("Set-Cookie").size())),
    PUT_IN_CONTEXT((response, headers) -> headers.putSingle("X-Early", "context")),
    VARY_IN_CONTEXT((response, headers) -> headers.add("Vary", "EARLY, Context")),
    REMOVE_FROM_CONTEXT((response, headers) -> headers.remove("X-Early"));

    private final BiConsumer<Response, MultivaluedMap<String, Object>> action;

    Act(BiConsumer<Response, MultivaluedMap<String, Object>> action) {
        this.action = action;
    }

    static void all(String names, Response response, MultivaluedMap<String, Object> headers) {
        if (names == null) {
            return;
        }
        for (String name : names.split(",")) {
            try {
                valueOf(name).action.accept(response, headers);
            } catch (IllegalStateException refusal) {
                headers.add("X-Refused", name + ": " + refusal.getMessage());
            }
        }
    }
}
