package io.github.letterhead.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.LetterheadFeature;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One runtime, as a server has it, and on it application after application, each with a Letterhead of its own. */
public final class Redeployment {

    private final Class<? extends Runnable> round;
    private final URL[] application;
    private final URLClassLoader runtime;

    /** The round starts an application, asks it and stops it; it has a constructor without parameters. */
    public Redeployment(Class<? extends Runnable> round) throws MalformedURLException {
        this.round = round;
        application = new URL[] {home(LetterheadFeature.class), home(round)};
        List<URL> rest = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            // It keeps a configuration for each class loader until it is told otherwise, which is a server's work.
            if (!entry.contains("smallrye-config")) {
                rest.add(new File(entry).toURI().toURL());
            }
        }
        rest.removeAll(Arrays.asList(application));
        runtime = new URLClassLoader(rest.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Gives the class loader of that one application. */
    public WeakReference<ClassLoader> run() throws ReflectiveOperationException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(application, runtime)) {
            thread.setContextClassLoader(loader);
            Class<?> own = loader.loadClass(round.getName());
            assertThat(own.getClassLoader()).isSameAs(loader);
            ((Runnable) own.getConstructor().newInstance()).run();
            return new WeakReference<>(loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public void close() throws IOException {
        runtime.close();
    }
}
