package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Twin of FastAPI's {@code HTTPException(status, detail, headers)}. */
public class HttpException extends WebApplicationException {

    private static final long serialVersionUID = 1;

    public HttpException(int status) {
        this(status, Response.Status.fromStatusCode(status).getReasonPhrase(), Map.of());
    }

    public HttpException(int status, Object detail) {
        this(status, detail, Map.of());
    }

    public HttpException(int status, Object detail, Map<String, String> headers) {
        super(answer(status, detail, headers));
    }

    private static Response answer(int status, Object detail, Map<String, String> headers) {
        Response.ResponseBuilder answer = Response.status(status)
                .entity(Map.of("detail", detail)).type(MediaType.APPLICATION_JSON_TYPE);
        headers.forEach(answer::header);
        return answer.build();
    }
}
