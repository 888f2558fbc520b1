package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.List;

/** Gives every kind of provider something to do. */
@Path("providers")
public class ProvidersResource {

    @Context
    private Providers providers;

    @GET
    public String get(@HeaderParam(Mark.TOKEN) String token) {
        return token;
    }

    @POST
    public String post(String entity) {
        return entity;
    }

    @GET
    @Path("resolved/field")
    public String resolvedByField() {
        return resolved(ContextResolvers.FieldToken.class).text();
    }

    @GET
    @Path("resolved/constructor")
    public String resolvedByConstructor() {
        return resolved(ContextResolvers.ConstructorToken.class).text();
    }

    private <T> T resolved(Class<T> type) {
        ContextResolver<T> resolver = providers.getContextResolver(type, MediaType.WILDCARD_TYPE);
        return resolver.getContext(type);
    }

    @GET
    @Path("converted/field")
    public String convertedByField(@HeaderParam(Mark.TOKEN) ParamConverters.FieldToken token) {
        return token.text();
    }

    @GET
    @Path("mapped/field")
    public String mappedByField(@HeaderParam(Mark.TOKEN) String token) {
        throw new ExceptionMappers.FieldException(token);
    }

    @GET
    @Path("mapped/constructor")
    public String mappedByConstructor(@HeaderParam(Mark.TOKEN) String token) {
        throw new ExceptionMappers.ConstructorException(token);
    }

    /** What the filters wrote before, one line for each. */
    @GET
    @Path("seen")
    public String seen(@Context Response response) {
        List<String> lines = List.of(
                String.join(",", response.getHeader(Mark.header("pre-matching-filter-field"))),
                String.join(",", response.getHeader(Mark.header("request-filter-field"))));
        return String.join("\n", lines);
    }
}
