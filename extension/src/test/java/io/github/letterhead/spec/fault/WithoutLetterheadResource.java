package io.github.letterhead.spec.fault;

import io.github.letterhead.LetterheadFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

@Path("fault")
@Produces(MediaType.TEXT_PLAIN)
public class WithoutLetterheadResource {

    @GET
    @Path("half-large")
    public Half halfLarge() {
        return new Half(FaultResource.LARGE);
    }

    @GET
    @Path("letterhead")
    public boolean letterhead(@Context Configuration configuration) {
        return configuration.isRegistered(LetterheadFeature.class);
    }
}
