package io.github.letterhead.spec;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what a runtime in this process logs. */
public final class LogInMemory extends Handler implements FaultLog {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private LogInMemory() {
        setFormatter(new SimpleFormatter());
    }

    public static LogInMemory start() {
        LogInMemory log = new LogInMemory();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    public void stop() {
        Logger.getLogger("").removeHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(getFormatter().format(entry));
    }

    @Override
    public String read() {
        return String.join("", lines);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
