package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers that requests share, one for each way they are handed over: what one way leaves must not hide in another. */
final class Constants {

    static final jakarta.ws.rs.core.Response EMPTY = ok().build();
    static final jakarta.ws.rs.core.Response FULL = ok().entity("constant").build();
    static final jakarta.ws.rs.core.Response OBJECT = ok().entity("constant").build();
    static final jakarta.ws.rs.core.Response RESUMED = ok().entity("constant").build();
    static final jakarta.ws.rs.core.Response STAGE = ok().entity("constant").build();
    static final jakarta.ws.rs.core.Response ACCEPTED =
            jakarta.ws.rs.core.Response.status(203).entity("constant").build();
    static final jakarta.ws.rs.core.Response ACCEPTED_RESUMED =
            jakarta.ws.rs.core.Response.status(203).entity("constant").build();
    static final jakarta.ws.rs.core.Response SIGNED = ok().entity(new Signed("constant")).build();
    /** Handed over in every way. */
    static final jakarta.ws.rs.core.Response EVERYWHERE = ok().entity("constant").header("X-Own", "constant").build();
    /** Not the same value twice, or a callback that ran once and stayed would look like one that runs each time. */
    static final Response CALLING =
            Response.of("constant").beforeSend(sent -> sent.addHeader("X-Called", System.nanoTime()));

    private Constants() {
    }

    private static ResponseBuilder ok() {
        return jakarta.ws.rs.core.Response.ok();
    }
}
