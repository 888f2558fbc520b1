package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;

@Path("services")
@RequestScoped
public class ServicesResource {

    private static final String NAME = "Seen-By-All";

    @Inject
    private Services.RequestByField requestByField;
    @Inject
    private Services.RequestByConstructor requestByConstructor;
    @Inject
    private Services.RequestByInitializer requestByInitializer;
    @Inject
    private Services.ApplicationByField applicationByField;
    @Inject
    private Services.ApplicationByConstructor applicationByConstructor;
    @Inject
    private Services.DependentByField dependentByField;
    @Inject
    private Services.DependentByConstructor dependentByConstructor;
    @Inject
    private Services.Holder holder;
    @Inject
    private Services.Intercepted intercepted;
    @Inject
    private Response response;

    @GET
    @Path("request-scoped")
    public String requestScoped(@HeaderParam(Mark.TOKEN) String token) {
        requestByField.mark(token);
        requestByConstructor.mark(token);
        requestByInitializer.mark(token);
        return token;
    }

    @GET
    @Path("application-scoped")
    public String applicationScoped(@HeaderParam(Mark.TOKEN) String token) {
        applicationByField.mark(token);
        applicationByConstructor.mark(token);
        return token;
    }

    @GET
    @Path("dependent")
    public String dependent(@HeaderParam(Mark.TOKEN) String token) {
        dependentByField.mark(token);
        dependentByConstructor.mark(token);
        return token;
    }

    @GET
    @Path("dependent-of-application-scoped")
    public String dependentOfApplicationScoped(@HeaderParam(Mark.TOKEN) String token) {
        holder.mark(token);
        return token;
    }

    @GET
    @Path("interceptor")
    public String interceptor(@HeaderParam(Mark.TOKEN) String token) {
        return intercepted.echo(token);
    }

    /** Writes through each of them and reads through all the others: the body has one line for each writer. */
    @GET
    @Path("shared")
    public String shared(@Context Response parameter, @HeaderParam(Mark.TOKEN) String token) {
        List<Response> all =
                List.of(parameter, response, applicationByField.response(), dependentByField.response());
        List<String> lines = new ArrayList<>();
        for (int writer = 0; writer < all.size(); writer++) {
            all.get(writer).setHeader(NAME, token + writer);
            StringBuilder line = new StringBuilder();
            all.forEach(reader -> line.append(String.join(",", reader.getHeader(NAME))).append(' '));
            lines.add(line.toString().strip());
        }
        return String.join("\n", lines);
    }
}
