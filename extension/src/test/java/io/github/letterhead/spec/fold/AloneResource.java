package io.github.letterhead.spec.fold;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Returns the same Response for the same name, in several ways. */
@Path("{name}")
@Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
public class AloneResource {

    private static final Map<String, Response> FULL = new ConcurrentHashMap<>();
    private static final Map<String, Response> TYPED = new ConcurrentHashMap<>();
    private static final Map<String, Response> FAILING = new ConcurrentHashMap<>();
    private static final Map<String, Response> EMPTY = new ConcurrentHashMap<>();

    @PathParam("name")
    String name;

    private Response constant() {
        return constant(name);
    }

    public static Response constant(String name) {
        return FULL.computeIfAbsent(name, unknown -> Response.status(202).header("X-Own", "constant")
                .cookie(new NewCookie.Builder("own").value("1").path("/").build()).entity("constant").build());
    }

    @GET
    @Path("full")
    public Response full() {
        return constant();
    }

    @GET
    @Path("with-cookie")
    public Response withCookie() {
        return constant();
    }

    @GET
    @Path("full-used")
    public Response fullUsed(@Context io.github.letterhead.Response response) {
        response.setHeader("X-Token", "used");
        return constant();
    }

    @GET
    @Path("full-as-object")
    public Object fullAsObject() {
        return constant();
    }

    @GET
    @Path("full-in-stage")
    public CompletionStage<Response> fullInStage() {
        return Elsewhere.supply(this::constant);
    }

    @GET
    @Path("full-in-completed-stage")
    public CompletionStage<Response> fullInCompletedStage() {
        return CompletableFuture.completedFuture(constant());
    }

    @GET
    @Path("full-in-object-stage")
    public CompletionStage<Object> fullInObjectStage() {
        return Elsewhere.supply(this::constant);
    }

    @GET
    @Path("full-in-finished-stage")
    public CompletionStage<Response> fullInFinishedStage() {
        return CompletableFuture.completedStage(constant());
    }

    @GET
    @Path("full-resumed")
    public void fullResumed(@Suspended AsyncResponse later) {
        Elsewhere.run(() -> later.resume(constant()));
    }

    /** By its handler, when the time is up. */
    @GET
    @Path("full-resumed-late")
    public void fullResumedLate(@Suspended AsyncResponse later) {
        later.setTimeoutHandler(timedOut -> timedOut.resume(constant()));
        later.setTimeout(1, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("full-resumed-throwing")
    public void fullResumedThrowing(@Suspended AsyncResponse later) {
        Elsewhere.run(() -> later.resume(new WebApplicationException(constant())));
    }

    @GET
    @Path("full-thrown-in-stage")
    public CompletionStage<String> fullThrownInStage() {
        return Elsewhere.supply(this::fullThrown);
    }

    @GET
    @Path("full-thrown-used")
    public String fullThrownUsed(@Context io.github.letterhead.Response response) {
        throw new WebApplicationException(constant());
    }

    @GET
    @Path("full-thrown")
    public String fullThrown() {
        throw new WebApplicationException(constant());
    }

    @GET
    @Path("full-mapped")
    public String fullMapped() {
        throw new MappedException(constant());
    }

    @GET
    @Path("full-mapped-in-stage")
    public CompletionStage<String> fullMappedInStage() {
        return Elsewhere.supply(this::fullMapped);
    }

    @GET
    @RefusedUnused
    @Path("full-aborted")
    public String fullAborted() {
        return "refused";
    }

    @GET
    @Path("full-mapped-used")
    public String fullMappedUsed(@Context io.github.letterhead.Response response) {
        throw new MappedException(constant());
    }

    @GET
    @Refused
    @Path("full-aborted-used")
    public String fullAbortedUsed() {
        return "refused";
    }

    @GET
    @Path("typed")
    public Response typed() {
        return TYPED.computeIfAbsent(name, unknown -> Response.status(202).header("X-Own", "constant")
                .entity("constant").type("text/x-own").build());
    }

    @GET
    @Path("turn")
    public Response turn(@QueryParam("turn") String turn) {
        constant().getHeaders().putSingle("X-Turn", turn);
        return constant();
    }

    /** Fails before the first byte, and its exception brings another answer. */
    @GET
    @Path("failing")
    public Response failing() {
        StreamingOutput failing = out -> {
            throw new WebApplicationException(Response.status(409).entity("sorry").type("text/plain").build());
        };
        return FAILING.computeIfAbsent(name, unknown -> Response.status(202).header("X-Own", "constant")
                .entity(failing).type("text/plain").build());
    }

    @GET
    @Path("empty")
    public Response empty() {
        return EMPTY.computeIfAbsent(name, unknown -> Response.status(202).header("X-Own", "constant").build());
    }

    @GET
    @Path("nothing")
    public Response nothing() {
        return EMPTY.computeIfAbsent(name + "-204", unknown -> Response.status(204).header("X-Own", "constant")
                .entity("constant").build());
    }

    public static final class MappedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Response answer;

        private MappedException(Response answer) {
            this.answer = answer;
        }
    }

    /** Gives the constant itself. */
    public static final class Mapper implements ExceptionMapper<MappedException> {

        @Override
        public Response toResponse(MappedException exception) {
            return exception.answer;
        }
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Refused {
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface RefusedUnused {
    }

    /** Aborts with the constant, and leaves the response alone. */
    @RefusedUnused
    public static final class UnusedRefusal implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.abortWith(constant(request.getUriInfo().getPathParameters().getFirst("name")));
        }
    }

    /** Aborts with the constant. */
    @Refused
    public static final class Refusal implements ContainerRequestFilter {

        @Context
        io.github.letterhead.Response response;

        @Override
        public void filter(ContainerRequestContext request) {
            response.setHeader("X-Token", "used");
            request.abortWith(constant(request.getUriInfo().getPathParameters().getFirst("name")));
        }
    }
}
