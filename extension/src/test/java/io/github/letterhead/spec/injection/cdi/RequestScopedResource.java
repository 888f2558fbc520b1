package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("request-scoped")
@RequestScoped
public class RequestScopedResource {

    @Inject
    private Response injected;

    @Context
    private Response context;

    private Response property;

    @Context
    public void setProperty(Response property) {
        this.property = property;
    }

    @GET
    public String get(@Context Response parameter, @HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(injected, "resource-inject-field", token);
        Mark.leave(context, "resource-context-field", token);
        Mark.leave(property, "resource-context-setter", token);
        Mark.leave(parameter, "resource-parameter", token);
        return token;
    }
}
