package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.enterprise.inject.Vetoed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/**
 * Handed over by the application as an object: it outlives every request.
 * No bean: RESTEasy injects nothing into an object of a bean's class that is not from the container.
 */
@Vetoed
@Path("singleton")
public class SingletonResource {

    @Context
    private Response field;

    private Response property;

    @Context
    public void setProperty(Response property) {
        this.property = property;
    }

    @GET
    public String get(@Context Response parameter, @HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(field, "singleton-field", token);
        Mark.leave(property, "singleton-setter", token);
        Mark.leave(parameter, "singleton-parameter", token);
        return token;
    }

    @GET
    @Path("status")
    public String status(@HeaderParam(Mark.TOKEN) String token) {
        field.setStatus(203);
        return token;
    }
}
