package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** Twin of {@code except KeyError: raise HTTPException(…)} around a {@code yield}. */
public class MissingKeyMapper implements ExceptionMapper<MissingKey> {

    @Override
    public Response toResponse(MissingKey exception) {
        return new HttpException(418, "translated", Map.of("X-Err", "translated")).getResponse();
    }
}
