package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** A dependency that adds a task, and hands on the list that it added it to. */
public class DepTask {

    @BeanParam
    private BackgroundTasks tasks;

    @BeanParam
    private Log log;

    @Context
    public void setUriInfo(UriInfo unused) {
        List<String> lines = log.lines();
        tasks.add(() -> lines.add("task from dependency"));
    }

    BackgroundTasks tasks() {
        return tasks;
    }

    Log log() {
        return log;
    }
}
