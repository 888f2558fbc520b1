package io.github.letterhead.resteasy;

import io.github.letterhead.embedded.Redeployment;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A constant in a library that deployments share outlives each of them, and the Letterhead of each. */
final class RestEasyConstantOfAllTest {

    /** The system properties stand for the library: they are the same for all class loaders. */
    private static final String LIBRARY = RestEasyConstantOfAllTest.class.getName();

    @AfterEach
    void forget() {
        System.getProperties().remove(LIBRARY);
    }

    @Test
    void servesTheNextDeploymentAsItServedTheFirst() throws Exception {
        Redeployment redeployment = new Redeployment(Round.class);
        redeployment.run();
        redeployment.run();
        redeployment.close();
    }

    public static final class Round implements Runnable {

        @Override
        public void run() {
            try (RestEasyServer server = new RestEasyServer()) {
                Wire wire = new Wire(server.serve(ConstantOfAll.class));
                for (String way : List.of("constant/returned", "constant/thrown", "constant/returned")) {
                    expect(203, wire.get(way + "?token=first"), "first");
                    expect(299, wire.get(way + "?token=second&status=299"), "second");
                    expect(203, wire.get(way + "?token=third"), "third");
                    wire.get(way + "?token=last&status=299");
                }
            }
        }

        private static void expect(int status, Answer answer, String token) {
            if (answer.status() != status || !answer.values("X-Token").equals(List.of(token))
                    || !answer.values("X-Own").equals(List.of("own")) || !answer.body().equals("constant")) {
                throw new AssertionError(answer.raw());
            }
        }
    }

    @ApplicationPath("constant-of-all")
    public static class ConstantOfAll extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(ConstantResource.class, StatusFilter.class);
        }
    }

    @Path("constant")
    public static class ConstantResource {

        @GET
        @Path("returned")
        public Response get(@Context io.github.letterhead.Response response, @QueryParam("token") String token) {
            response.setHeader("X-Token", token);
            return constant();
        }

        @GET
        @Path("thrown")
        public Response fail(@Context io.github.letterhead.Response response, @QueryParam("token") String token) {
            response.always().setHeader("X-Token", token);
            throw new WebApplicationException(constant());
        }

        private static Response constant() {
            return (Response) System.getProperties().computeIfAbsent(LIBRARY, name -> Response.status(203)
                    .type(MediaType.TEXT_PLAIN_TYPE).header("X-Own", "own").entity("constant").build());
        }
    }

    public static class StatusFilter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            String status = request.getUriInfo().getQueryParameters().getFirst("status");
            if (status != null) {
                answer.setStatus(Integer.parseInt(status));
            }
        }
    }
}
