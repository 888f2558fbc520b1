package io.github.letterhead.spec.fastapi;

import io.github.letterhead.ResponseModel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What may be declared, and what not. */
@Path("declare")
@Produces(MediaType.APPLICATION_JSON)
public class DeclareResource {

    @Path("response-model-is-response-class")
    public Object responseModelIsResponseClass() {
        return new Refused.ResponseClass();
    }

    @Path("additional-responses-204-with-model")
    public Object additionalResponsesWithModel() {
        return new Refused.NoContent();
    }

    @GET
    @Path("response-model-include-without-model")
    @ResponseModel(include = "declared")
    public Object includeWithoutModel() {
        return Map.of("declared", true, "more", 1);
    }
}
