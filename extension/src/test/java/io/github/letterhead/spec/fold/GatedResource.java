package io.github.letterhead.spec.fold;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("gate")
@Produces(MediaType.TEXT_PLAIN)
public class GatedResource {

    @GET
    @Path("late")
    @Gated
    public String unreached() {
        return "unreached";
    }
}
