package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.Ours;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;

/** Tells whether something of the application may change an answer though a request does not use Letterhead. */
final class OtherSteps {

    /** Jersey's own interceptors in there write no header, and so do its body writers, but for the one named below. */
    private static final String JERSEY_SERVER = "org.glassfish.jersey.server.internal.";
    private static final String JERSEY = "org.glassfish.jersey.";
    private static final String MULTIPART = "org.glassfish.jersey.media.multipart.";

    private final InjectionManager injections;
    private final BooleanSupplier changesAnswers;
    private volatile Found found;

    /** Looked for at the first request, when all are there. */
    private record Found(boolean filters, boolean any, boolean interventions) {
    }

    /** @param changesAnswers whether Letterhead itself may do so, which is known late */
    OtherSteps(InjectionManager injections, BooleanSupplier changesAnswers) {
        this.injections = injections;
        this.changesAnswers = changesAnswers;
    }

    /** Response filters, which see every answer. */
    boolean areFilters() {
        return found().filters() || changesAnswers.getAsBoolean();
    }

    /**
     * Request filters behind the matching, or features that may register some. Asked while the application starts; what
     * it registers yet does not count.
     */
    boolean mayAbortYet() {
        return all(ContainerRequestFilter.class, DynamicFeature.class)
                .anyMatch(step -> !Ours.is(step) && !step.getClass().isAnnotationPresent(PreMatching.class));
    }

    /**
     * Interceptors, or features that may register some. Asked while the application starts; what it registers yet does
     * not count.
     */
    boolean mayInterceptYet() {
        return !all(WriterInterceptor.class, DynamicFeature.class).allMatch(OtherSteps::isHarmless);
    }

    /** Filters, or interceptors, body writers, listeners and the like, which see some answers. */
    boolean areAny() {
        return found().any() || changesAnswers.getAsBoolean();
    }

    /** Mappers or request filters, whose answers may be constants. */
    boolean mayIntervene() {
        return found().interventions();
    }

    private Found found() {
        Found present = found;
        if (present == null) {
            boolean filters = hasFilters();
            present = new Found(filters, filters || isTraced()
                    || !all(WriterInterceptor.class, ApplicationEventListener.class).allMatch(OtherSteps::isHarmless)
                    || !all(MessageBodyWriter.class).allMatch(OtherSteps::isHarmlessWriter),
                    !all(ExceptionMapper.class, ContainerRequestFilter.class, DynamicFeature.class)
                            .allMatch(step -> Ours.is(step) || step.getClass().getName().startsWith(JERSEY)));
            found = present;
        }
        return present;
    }

    private boolean hasFilters() {
        return !all(ContainerResponseFilter.class, DynamicFeature.class).allMatch(Ours::is);
    }

    private Stream<?> all(Class<?>... contracts) {
        return Stream.of(contracts).flatMap(contract -> injections.getAllInstances(contract).stream());
    }

    /** Jersey adds its trace to the headers. */
    private boolean isTraced() {
        Object tracing = injections.getInstance(Configuration.class).getProperty(ServerProperties.TRACING);
        return tracing != null && !tracing.equals("OFF");
    }

    private static boolean isHarmless(Object step) {
        return Ours.is(step) || step.getClass().getName().startsWith(JERSEY_SERVER);
    }

    private static boolean isHarmlessWriter(Object writer) {
        String name = writer.getClass().getName();
        return name.startsWith(JERSEY) && !name.startsWith(MULTIPART);
    }
}
