package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

@Path("constructor")
@RequestScoped
public class RequestScopedConstructorResource {

    private final Response response;

    @Inject
    public RequestScopedConstructorResource(Response response) {
        this.response = response;
    }

    /** For the proxy; public because RESTEasy 6.2.15 looks at no other (RESTEASY003190). */
    public RequestScopedConstructorResource() {
        this(null);
    }

    @GET
    public String get(@HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "resource-inject-constructor", token);
        return token;
    }

    @GET
    @Path("mapped")
    public String mapped(@HeaderParam(Mark.TOKEN) String token) {
        throw new CdiProviders.MappedException(token);
    }
}
