package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** Gives the runtime's own refusals (404, 405) the JSON body that FastAPI gives them. */
public class DetailMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response answer = exception.getResponse();
        if (answer.hasEntity()) {
            return answer;
        }
        return Response.fromResponse(answer)
                .entity(Map.of("detail", answer.getStatusInfo().getReasonPhrase()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
