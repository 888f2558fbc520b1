package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.AfterResumption;
import io.github.letterhead.spec.injection.ForeignThread;
import io.github.letterhead.spec.injection.Mark;
import io.github.letterhead.spec.injection.Parking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CompletionStage;

/** A bean's response on threads that serve no request, or another one. */
@Path("threads")
@ApplicationScoped
public class CdiThreadsResource {

    private final Parking parking = new Parking();

    @Inject
    private Response response;

    @Inject
    private StartUpBean startUp;

    @GET
    @Path("foreign-thread")
    public CompletionStage<String> foreignThread(@HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "bean", token);
        return ForeignThread.run(() -> ForeignThread.outcome(() -> response.setHeader("Lost", token)));
    }

    @GET
    @Path("start-up")
    public String startUp() {
        return startUp.outcome();
    }

    @GET
    @Path("completion-stage")
    public CompletionStage<String> stage(@Context Response parameter, @HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "before", token);
        return ForeignThread.run(() -> {
            Mark.leave(parameter, "later", token);
            return token;
        });
    }

    @GET
    @Path("{place}/park")
    public void park(@PathParam("place") String place, @HeaderParam(Mark.TOKEN) String token,
            @Context Response parameter, @Suspended AsyncResponse answer) {
        parking.park(place, token, parameter, response, answer);
    }

    @GET
    @Path("{place}/resume")
    public String resume(@PathParam("place") String place, @HeaderParam(Mark.TOKEN) String token,
            @Context Response parameter) throws Exception {
        return parking.resume(place, token, parameter, response);
    }

    @GET
    @AfterResumption
    @Path("{place}/resume-and-filter")
    public String resumeAndFilter(@PathParam("place") String place, @HeaderParam(Mark.TOKEN) String token,
            @Context Response parameter) throws Exception {
        return parking.resume(place, token, parameter, response);
    }
}
