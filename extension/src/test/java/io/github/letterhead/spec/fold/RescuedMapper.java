package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class RescuedMapper implements ExceptionMapper<RescuedException> {

    @Context
    Response response;

    @Override
    public jakarta.ws.rs.core.Response toResponse(RescuedException exception) {
        response.setHeader("X-Mapper-Plain", "1").setHeader("X-Own", "collected");
        return jakarta.ws.rs.core.Response.status(203).type(MediaType.TEXT_PLAIN_TYPE).header("X-Own", "direct")
                .entity("rescued").build();
    }
}
