package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.container.CompletionCallback;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tasks that run in order once the answer has been sent. */
public class BackgroundTasks implements CompletionCallback {

    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();

    void add(Runnable task) {
        tasks.add(task);
    }

    @Override
    public void onComplete(Throwable failure) {
        tasks.forEach(Runnable::run);
    }
}
