package io.github.letterhead.internal.setup;

import io.github.letterhead.Response;
import io.github.letterhead.internal.cdi.CdiSetup;
import io.github.letterhead.internal.fold.FoldFilter;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.ReturnShapes;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.fold.Settings;
import io.github.letterhead.internal.jersey.JerseySetup;
import io.github.letterhead.internal.resteasy.RestEasySetup;
import io.github.letterhead.internal.write.CloseInterceptor;
import io.github.letterhead.internal.write.SealFilter;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.FeatureContext;
import java.util.function.Supplier;

/** The one list of what Letterhead registers. */
public final class Setup {

    private Setup() {
    }

    /** Does nothing for a client, and nothing when it has been done: features may be found in several ways. */
    public static boolean configure(FeatureContext context) {
        if (context.getConfiguration().getRuntimeType() == RuntimeType.CLIENT
                || context.getConfiguration().isRegistered(FoldFilter.class)) {
            return false;
        }
        Settings settings = Settings.of(context.getConfiguration());
        String name = context.getClass().getName();
        ReturnShapes shapes = new ReturnShapes();
        RuntimeFacts facts;
        WriteEvents events;
        Folding folding;
        if (name.startsWith("org.glassfish.jersey.")) {
            JerseySetup jersey = new JerseySetup(context, settings, shapes);
            facts = jersey.facts();
            events = jersey.events();
            folding = new Folding(facts, settings, shapes);
            jersey.foldLateWith(folding);
            jersey.whenStopped(connectCdi(jersey.current()));
        } else if (name.startsWith("org.jboss.resteasy.")) {
            RestEasySetup resteasy = new RestEasySetup(context, shapes);
            facts = resteasy.facts();
            events = resteasy.events();
            folding = new Folding(facts, settings, shapes);
            resteasy.foldLateWith(folding);
            connectCdi(resteasy.current());
        } else {
            throw new IllegalStateException("Letterhead does not know the Jakarta REST runtime of " + name
                    + "; it knows Jersey and RESTEasy");
        }
        register(context, folding, facts, events);
        return true;
    }

    private static void register(FeatureContext context, Folding folding, RuntimeFacts facts,
            WriteEvents events) {
        context.register(new FoldFilter(folding, facts));
        context.register(new SealFilter(folding, events));
        context.register(new CloseInterceptor(events));
        context.register(new WrongImport());
    }

    private static Runnable connectCdi(Supplier<Response> current) {
        return isPresent("jakarta.enterprise.inject.spi.CDI") ? CdiSetup.connect(current) : () -> { };
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Setup.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
