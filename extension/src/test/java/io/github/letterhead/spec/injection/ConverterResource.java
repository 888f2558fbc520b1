package io.github.letterhead.spec.injection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

/** Apart from {@link ProvidersResource}, since only one application has the converter that it needs. */
@Path("converted-by-constructor")
public class ConverterResource {

    @GET
    public String get(@HeaderParam(Mark.TOKEN) ParamConverters.ConstructorToken token) {
        return token.text();
    }
}
