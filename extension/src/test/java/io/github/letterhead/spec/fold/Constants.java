package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.Map;

/** Answers that requests share, as applications have them that save an allocation. */
final class Constants {

    private static final Constants DEFAULT = new Constants();
    /** For tests whose requests would spoil the others, were anything to stay. */
    private static final Map<String, Constants> APART =
            Map.of("changed", new Constants(), "mixed", new Constants(), "untouched", new Constants());

    final jakarta.ws.rs.core.Response empty = constant(202).build();
    final jakarta.ws.rs.core.Response full = constant(202).entity("constant").build();
    final jakarta.ws.rs.core.Response cookie =
            constant(202).cookie(new NewCookie.Builder("constant").value("1").path("/").build()).build();
    final jakarta.ws.rs.core.Response error = constant(409).entity("constant").build();
    final jakarta.ws.rs.core.Response emptyError = constant(409).build();
    final jakarta.ws.rs.core.Response forbidden =
            constant(403).entity("constant").type(MediaType.TEXT_PLAIN).build();
    final WebApplicationException exception = new WebApplicationException(constant(409).build());
    final WebApplicationException fullException =
            new WebApplicationException(constant(409).entity("constant").type(MediaType.TEXT_PLAIN).build());
    final WebApplicationException acceptedException =
            new WebApplicationException(constant(202).entity("constant").type(MediaType.TEXT_PLAIN).build());
    final WebApplicationException redirection =
            new RedirectionException(constant(303).location(URI.create("http://example.org/")).build());
    final ConstantException mapped =
            new ConstantException(constant(418).entity("constant").type(MediaType.TEXT_PLAIN).build());
    final Response detached =
            Response.of(202, "constant").setHeader("X-Own", "constant").setHeader("Vary", "Accept");

    private Constants() {
    }

    static Constants of(String set) {
        return set == null ? DEFAULT : APART.get(set);
    }

    private static ResponseBuilder constant(int status) {
        return jakarta.ws.rs.core.Response.status(status).header("X-Own", "constant").header("Vary", "Accept");
    }
}
