package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Work after the answer: Jakarta REST has a callback for it where the answer is resumed. */
@Path("background")
@Produces(MediaType.APPLICATION_JSON)
public class BackgroundResource {

    @GET
    @Path("order")
    public void order(@Context Response response, @BeanParam DepTask dependency, @Suspended AsyncResponse answer) {
        List<String> lines = dependency.log().lines();
        BackgroundTasks tasks = dependency.tasks();
        tasks.add(() -> {
            try {
                response.setHeader("X-Late", "1");
            } catch (IllegalStateException e) {
                lines.add("late header refused");
            }
            lines.add("task from path");
        });
        answer.register(tasks);
        response.setHeader("X-A", "1");
        answer.resume(Map.of());
    }

    @GET
    @Path("not-run-on-error")
    public void notRunOnError(@BeanParam BackgroundTasks tasks, @BeanParam Log log, @Suspended AsyncResponse answer) {
        List<String> lines = log.lines();
        tasks.add(() -> lines.add("task before HTTPException"));
        throw new HttpException(400);
    }

    @GET
    @Path("204")
    @StatusCode(204)
    public void noContent(@BeanParam BackgroundTasks tasks, @BeanParam Log log, @Suspended AsyncResponse answer) {
        List<String> lines = log.lines();
        tasks.add(() -> lines.add("task with 204"));
        answer.register(tasks);
        answer.resume((Object) null);
    }
}
