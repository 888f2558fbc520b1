package io.github.letterhead.load.served;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Writes the token, too. */
@Provider
public class UnluckyMapper implements ExceptionMapper<UnluckyException> {

    @Context
    Response response;

    @Override
    public jakarta.ws.rs.core.Response toResponse(UnluckyException unlucky) {
        String token = unlucky.getMessage();
        response.always().setHeader("X-Mapper", token);
        return jakarta.ws.rs.core.Response.status(Token.error(token)).type(MediaType.TEXT_PLAIN_TYPE)
                .entity(Token.entity(token)).build();
    }
}
