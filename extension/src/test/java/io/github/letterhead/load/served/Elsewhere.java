package io.github.letterhead.load.served;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads that serve no request. */
final class Elsewhere {

    static final ScheduledExecutorService PLATFORM = Executors.newScheduledThreadPool(4, work -> {
        Thread thread = new Thread(work, "elsewhere");
        thread.setDaemon(true);
        return thread;
    });

    /** From Java 21 on; before that the same as {@link #PLATFORM}. */
    static final ExecutorService VIRTUAL = virtual();

    private Elsewhere() {
    }

    private static ExecutorService virtual() {
        try {
            return (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException older) {
            return PLATFORM;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Java has virtual threads, but starts none", e);
        }
    }

    static String kind() {
        return VIRTUAL == PLATFORM ? "platform" : "virtual";
    }
}
