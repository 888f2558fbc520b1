package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.enterprise.inject.Vetoed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;

/**
 * One request parks, another one resumes it.
 * No bean: RESTEasy injects nothing into an object of a bean's class that is not from the container.
 */
@Vetoed
@Path("parking")
public class ParkingResource {

    private final Parking parking = new Parking();

    @Context
    private Response proxy;

    @GET
    @Path("{place}/park")
    public void park(@PathParam("place") String place, @HeaderParam(Mark.TOKEN) String token,
            @Context Response parameter, @Suspended AsyncResponse answer) {
        parking.park(place, token, parameter, proxy, answer);
    }

    @GET
    @Path("{place}/resume")
    public String resume(@PathParam("place") String place, @HeaderParam(Mark.TOKEN) String token,
            @Context Response parameter) throws Exception {
        return parking.resume(place, token, parameter, proxy);
    }

    @GET
    @AfterResumption
    @Path("{place}/resume-and-filter")
    public String resumeAndFilter(@PathParam("place") String place, @HeaderParam(Mark.TOKEN) String token,
            @Context Response parameter) throws Exception {
        return parking.resume(place, token, parameter, proxy);
    }
}
