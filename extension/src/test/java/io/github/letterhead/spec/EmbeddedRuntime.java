package io.github.letterhead.spec;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A runtime in this process: started with the first test class that needs it, stopped after the last one. */
public abstract class EmbeddedRuntime implements RuntimeUnderTest, BeforeAllCallback {

    private final Set<Difference> differences;
    private Running running;

    protected EmbeddedRuntime(Difference... differences) {
        this(Set.of(), differences);
    }

    /** With more of them. */
    protected EmbeddedRuntime(Set<Difference> more, Difference... differences) {
        Set<Difference> all = EnumSet.noneOf(Difference.class);
        all.addAll(more);
        all.addAll(List.of(differences));
        this.differences = Set.copyOf(all);
    }

    /** Serves {@link #applications()}; returns once all of them answer. */
    protected abstract Running start();

    /** Not all of them where only a part of the suite is run. */
    protected List<Class<? extends Application>> applications() {
        return SpecApplications.on(differences);
    }

    @Override
    public final void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(ExtensionContext.Namespace.create(getClass()))
                .getOrComputeIfAbsent(Running.class, key -> start(), Running.class);
    }

    @Override
    public final URI base(Class<? extends Application> application) {
        URI base = running.bases().get(application);
        if (base == null) {
            throw new IllegalArgumentException(application.getName() + " is not served here; see SpecApplications");
        }
        return base;
    }

    @Override
    public final boolean has(Difference difference) {
        return differences.contains(difference);
    }

    /**
     * What is being served.
     *
     * @param bases where each application is, ending in a slash
     * @param stop stops all of it
     */
    public record Running(Map<Class<? extends Application>, URI> bases, Runnable stop) implements AutoCloseable {

        @Override
        public void close() {
            stop.run();
        }
    }
}
