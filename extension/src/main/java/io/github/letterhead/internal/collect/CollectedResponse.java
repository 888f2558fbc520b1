package io.github.letterhead.internal.collect;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one request collects. Its life follows the answer: <em>open</em> until the fold, then every write is passed on
 * to the {@link Message}; <em>sealed</em> once the response filters have ended; <em>closed</em> once the entity
 * begins. An answer that fails before its head was sent opens it again.
 */
public sealed class CollectedResponse extends CheckedResponse permits DetachedResponse {

    private enum Phase { OPEN, SEALED, CLOSED }

    private record Callback(Consumer<Response> action, boolean always) {
    }

    private Lines lines;
    /** The writes through {@link #always()} alone: what an error gets. */
    private Lines alwaysLines;
    /** One for all, so that a callback gets the very view that it was registered on. Null until it is asked for. */
    private AlwaysView alwaysView;
    private int code;
    private StatusType status;
    /** Looked at without the lock, which mostly finds none: every request with a response asks twice. */
    private volatile Queue<Callback> callbacks;
    private volatile Message message;
    /** Null if nobody wants to know. */
    private Runnable whenChanged;
    private Phase phase = Phase.OPEN;

    public CollectedResponse() {
        lines = new Lines();
    }

    /** Takes over what the other one has collected, and nothing of its life. */
    CollectedResponse(CollectedResponse other) {
        synchronized (other) {
            lines = other.lines.copy();
            code = other.code;
            status = other.status;
            callbacks = other.callbacks == null ? null : new ArrayDeque<>(other.callbacks);
        }
    }

    /**
     * What this would be after its callbacks, which get it itself, and find it as it was when they have ended. Others
     * that use it meanwhile wait.
     */
    final synchronized <T extends CollectedResponse> T afterCallbacks(Supplier<T> copy) {
        if (callbacks == null) {
            return copy.get();
        }
        CollectedResponse before = new CollectedResponse(this);
        Lines alwaysBefore = alwaysLines == null ? null : alwaysLines.copy();
        try {
            runCallbacks();
            return copy.get();
        } finally {
            lines = before.lines;
            alwaysLines = alwaysBefore;
            code = before.code;
            status = before.status;
            callbacks = before.callbacks;
        }
    }

    // ---- what the application does

    @Override
    final synchronized void status(int newCode, StatusType newStatus) {
        requireUnsealed("Status " + newCode);
        code = newCode;
        status = newStatus;
        if (message != null) {
            message.statusChanged(this);
        }
    }

    @Override
    final void set(String name, String text) {
        set(name, text, false);
    }

    final synchronized void set(String name, String text, boolean always) {
        requireWritable(name);
        lines.set(name, text);
        if (always) {
            alwaysLines().set(name, text);
        }
        if (message != null) {
            message.headerSet(name, text, always);
            changed();
        }
    }

    @Override
    final void add(String name, String text) {
        add(name, text, false);
    }

    final synchronized void add(String name, String text, boolean always) {
        requireWritable(name);
        lines.add(name, text);
        if (always) {
            alwaysLines().add(name, text);
        }
        if (message != null) {
            message.headerAdded(name, text, always);
            changed();
        }
    }

    @Override
    final void setIfAbsent(String name, String text) {
        setIfAbsent(name, text, false);
    }

    final synchronized void setIfAbsent(String name, String text, boolean always) {
        requireWritable(name);
        boolean isAbsent = lines.setIfAbsent(name, text);
        boolean isAbsentOnErrors = always && alwaysLines().setIfAbsent(name, text);
        if (message != null && (always && message.takesAlwaysAlone() ? isAbsentOnErrors : isAbsent)) {
            message.headerSet(name, text, always);
            changed();
        }
    }

    @Override
    final void remove(String name) {
        remove(name, false);
    }

    final synchronized void remove(String name, boolean always) {
        requireWritable(name);
        List<String> values = lines(always && message != null && message.takesAlwaysAlone()).values(name);
        lines.remove(name);
        if (always) {
            alwaysLines().remove(name);
        }
        if (message != null && !values.isEmpty()) {
            message.headerRemoved(name, values, always);
            changed();
        }
    }

    @Override
    final void put(SetCookie cookie) {
        put(cookie, false);
    }

    final synchronized void put(SetCookie cookie, boolean always) {
        if (phase == Phase.CLOSED) {
            throw tooLate("Set-Cookie '" + cookie.name() + "'", "the entity has begun");
        }
        lines.put(cookie);
        if (always) {
            alwaysLines().put(cookie);
        }
        if (message != null) {
            message.cookieSet(cookie, always);
        }
    }

    @Override
    final synchronized SetCookie latestCookie(String name) {
        return lines.latestCookie(name);
    }

    @Override
    public final synchronized OptionalInt getStatus() {
        return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }

    @Override
    public final synchronized List<String> getHeader(String name) {
        return lines.values(Objects.requireNonNull(name, "name"));
    }

    @Override
    public final synchronized Set<String> getHeaderNames() {
        return lines.names();
    }

    @Override
    public final synchronized List<SetCookie> getCookies() {
        return List.copyOf(lines.cookies());
    }

    @Override
    public final synchronized Response always() {
        if (alwaysView == null) {
            alwaysView = new AlwaysView(this);
        }
        return alwaysView;
    }

    @Override
    public final Response beforeSend(Consumer<Response> callback) {
        register(callback, false);
        return this;
    }

    final synchronized void register(Consumer<Response> callback, boolean always) {
        Objects.requireNonNull(callback, "callback");
        requireUnsealed("A beforeSend callback");
        callbacks = callbacks == null ? new ArrayDeque<>(2) : callbacks;
        callbacks.add(new Callback(callback, always));
    }

    // ---- what the fold does

    /**
     * A callback leaves the queue before it runs: one that throws does not run again with the answer to its
     * exception.
     */
    public final void runCallbacks() {
        for (Callback next = nextCallback(); next != null; next = nextCallback()) {
            next.action.accept(next.always ? always() : this);
        }
    }

    private Callback nextCallback() {
        return callbacks == null ? null : pollCallback();
    }

    private synchronized Callback pollCallback() {
        return callbacks.poll();
    }

    /** Opens the response for this message and hands it everything collected so far; later writes follow one by one. */
    public final synchronized void foldInto(Message target) {
        phase = Phase.OPEN;
        message = target;
        whenChanged = null;
        target.fold(this);
    }

    /** What is to run after each header that is written from now on, until the answer becomes another one. */
    public final synchronized void whenChanged(Runnable action) {
        whenChanged = action;
    }

    private void changed() {
        if (whenChanged != null) {
            whenChanged.run();
        }
    }

    /** The names of the headers that the answer takes over, which is fewer than there are if it is an error. */
    public final synchronized Iterable<String> foldedNames() {
        return message == null ? List.of() : message.foldedNames(this);
    }

    public final boolean isFoldedInto(Object answer) {
        Message present = message;
        return present != null && present.isPartOf(answer);
    }

    /** The answer varies by these names, which are among its headers, whatever is written from now on. */
    public final synchronized void variesBy(String names) {
        if (message != null) {
            message.variesBy(names);
        }
    }

    /** What filters wrote into the message by themselves is united with what was folded. */
    public final synchronized void settle() {
        if (message != null) {
            message.settle();
        }
    }

    /** From now on status, media type and callbacks are settled. */
    public final synchronized void seal() {
        // A stream comes here once for each of its parts.
        phase = phase == Phase.OPEN ? Phase.SEALED : phase;
    }

    public final synchronized void close() {
        phase = Phase.CLOSED;
    }

    /** The head has not been sent, so the answer can still become another one. */
    public final synchronized void reopen() {
        phase = Phase.OPEN;
        message = null;
        whenChanged = null;
    }

    /** Read it while the response is locked: in {@link Message#fold} and the calls that follow it. */
    public final Lines lines(boolean onlyAlways) {
        return onlyAlways ? alwaysLines() : lines;
    }

    /** Zero if none was set. */
    public final int statusCode() {
        return code;
    }

    /** Null if none was set, or only its code. */
    public final StatusType statusType() {
        return status;
    }

    private Lines alwaysLines() {
        if (alwaysLines == null) {
            alwaysLines = new Lines();
        }
        return alwaysLines;
    }

    private void requireWritable(String name) {
        if (phase == Phase.CLOSED) {
            throw tooLate("Header '" + name + "'", "the entity has begun");
        } else if (phase == Phase.SEALED && name.equalsIgnoreCase("Content-Type")) {
            requireUnsealed("Header '" + name + "'");
        }
    }

    private void requireUnsealed(String what) {
        if (phase != Phase.OPEN) {
            throw tooLate(what, phase == Phase.CLOSED ? "the entity has begun" : "the response filters have ended");
        }
    }

    private static IllegalStateException tooLate(String what, String since) {
        return new IllegalStateException(what + " comes too late: " + since + ", or the request is over. Write it in "
                + "the resource method, in what it depends on, in a filter, or in a beforeSend callback");
    }
}
