package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Twin of {@code except HTTPException} around a {@code yield}: the one place that is shown the exception. */
public class ObservedErrorMapper implements ExceptionMapper<ObservedError> {

    @Context
    private Configuration configuration;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ObservedError exception) {
        Log.lines(configuration, headers.getHeaderString(Log.EXCHANGE)).add("saw HTTPException");
        return new HttpException(exception.getResponse().getStatus()).getResponse();
    }
}
