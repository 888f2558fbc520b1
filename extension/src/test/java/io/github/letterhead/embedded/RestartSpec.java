package io.github.letterhead.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.load.Told;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * An application and Letterhead, started and stopped many times over one runtime, each time in a class loader of their
 * own as on a server: the loader must go, and everything with it. How many times is told by {@code -Drestarts}.
 */
public abstract class RestartSpec {

    private static final int RESTARTS = Integer.getInteger("restarts", 10);
    /** What a runtime's threads may still hold of the latest ones. */
    private static final int ALLOWED = 2;
    private static final int PATIENCE_TENTHS = 50;

    /** See {@link Redeployment}. */
    protected abstract Class<? extends Runnable> round();

    @Test
    void noClassLoaderOutlivesItsApplication() throws Exception {
        Redeployment redeployment = new Redeployment(round());
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < RESTARTS; i++) {
            loaders.add(redeployment.run());
        }
        long left = left(loaders);
        for (int wait = 0; wait < PATIENCE_TENTHS && left > 0; wait++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
            left = left(loaders);
        }
        redeployment.close();
        Told.in(getClass().getSimpleName(), RESTARTS + " starts, " + left + " class loaders left");
        assertThat(left).as("class loaders left of %s", RESTARTS).isLessThanOrEqualTo(ALLOWED);
    }

    private static long left(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }
}
