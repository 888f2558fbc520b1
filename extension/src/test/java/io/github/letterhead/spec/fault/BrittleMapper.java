package io.github.letterhead.spec.fault;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class BrittleMapper implements ExceptionMapper<BrittleException> {

    static final int STATUS = 424;

    @Override
    public Response toResponse(BrittleException exception) {
        return Response.status(STATUS).type(MediaType.TEXT_PLAIN_TYPE).entity("mapped").build();
    }
}
