package io.github.letterhead.spec.fold;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Answers with constants and does not know of the response. */
@Path("untouched")
@Produces(MediaType.TEXT_PLAIN)
@Stamped
public class UntouchedResource {

    @GET
    @Path("empty")
    public jakarta.ws.rs.core.Response empty(@QueryParam("set") String set) {
        return Constants.of(set).empty;
    }

    @GET
    @Path("full")
    public jakarta.ws.rs.core.Response full(@QueryParam("set") String set) {
        return Constants.of(set).full;
    }
}
