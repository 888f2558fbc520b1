package io.github.letterhead.load.served;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that all requests share. */
public final class Constants {

    public static final int STATUS = 207;
    public static final int ERROR = 423;
    public static final String ENTITY = "constant";

    static final Response ANSWER = constant(STATUS);
    static final Response REFUSAL = constant(ERROR);
    static final WebApplicationException EXCEPTION = new WebApplicationException(constant(ERROR));

    private Constants() {
    }

    private static Response constant(int status) {
        return Response.status(status).type(MediaType.TEXT_PLAIN_TYPE).header("X-Own", "constant")
                .header("Vary", "Accept").entity(ENTITY).build();
    }
}
