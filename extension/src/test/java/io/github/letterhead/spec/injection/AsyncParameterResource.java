package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CompletionStage;

@Path("parameter")
public class AsyncParameterResource {

    @GET
    @Path("completion-stage")
    public CompletionStage<String> stage(@Context Response response, @HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "before", token);
        return ForeignThread.run(() -> {
            response.setStatus(203);
            Mark.leave(response, "later", token);
            return token;
        });
    }

    @GET
    @Path("suspended")
    public void suspended(@Context Response response, @HeaderParam(Mark.TOKEN) String token,
            @Suspended AsyncResponse answer) {
        Mark.leave(response, "before", token);
        ForeignThread.run(() -> {
            response.setStatus(203);
            Mark.leave(response, "later", token);
            return answer.resume(token);
        });
    }
}
