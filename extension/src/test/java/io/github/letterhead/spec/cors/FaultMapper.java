package io.github.letterhead.spec.cors;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class FaultMapper implements ExceptionMapper<Fault> {

    private static final Response CONSTANT = Response.status(418).entity("fault").type("text/plain").build();

    @Override
    public Response toResponse(Fault fault) {
        return CONSTANT;
    }
}
