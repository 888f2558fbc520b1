package io.github.letterhead.spec.cors;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;

/** Changes an answer behind the response, as the query says. */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        String change = request.getUriInfo().getQueryParameters().getFirst("answer");
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if ("cors".equals(change)) {
            headers.add("Access-Control-Allow-Origin", "*");
            headers.add("Access-Control-Expose-Headers", "X-Filter");
            headers.add("X-Filter", "1");
        } else if ("vary".equals(change)) {
            headers.add("Vary", "Accept");
            headers.add("Vary", "ORIGIN");
        } else if ("nulls".equals(change)) {
            headers.putSingle("Vary", null);
            headers.putSingle("Access-Control-Expose-Headers", null);
        } else if ("empty".equals(change)) {
            headers.put("X-Total", new ArrayList<>());
        } else if ("drop".equals(change)) {
            headers.remove("X-Total");
        } else if ("fail".equals(change) && request.getProperty("failed") == null) {
            request.setProperty("failed", true);
            throw new IllegalStateException("unmapped, on purpose");
        }
    }
}
