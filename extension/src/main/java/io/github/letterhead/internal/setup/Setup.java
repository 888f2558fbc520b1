package io.github.letterhead.internal.setup;

import io.github.letterhead.Response;
import io.github.letterhead.internal.cdi.CdiLookup;
import io.github.letterhead.internal.cdi.CdiSetup;
import io.github.letterhead.internal.cors.CorsPolicies;
import io.github.letterhead.internal.cors.CorsPolicy;
import io.github.letterhead.internal.cors.CorsStep;
import io.github.letterhead.internal.cors.PreflightFilter;
import io.github.letterhead.internal.fold.Arrivals;
import io.github.letterhead.internal.fold.FoldFilter;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.fold.Settings;
import io.github.letterhead.internal.jackson.MapperNames;
import io.github.letterhead.internal.jersey.JerseySetup;
import io.github.letterhead.internal.jsonb.JsonbNames;
import io.github.letterhead.internal.model.EntityCheck;
import io.github.letterhead.internal.model.ModelFeature;
import io.github.letterhead.internal.model.Naming;
import io.github.letterhead.internal.resteasy.RestEasySetup;
import io.github.letterhead.internal.validation.BeanValidation;
import io.github.letterhead.internal.write.CloseInterceptor;
import io.github.letterhead.internal.write.ModelStep;
import io.github.letterhead.internal.write.ProviderHook;
import io.github.letterhead.internal.write.SealFilter;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.FeatureContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one list of what Letterhead registers. */
public final class Setup {

    private static final String RESTEASY = "org.jboss.resteasy.";
    private static final String MAPPER = "com.fasterxml.jackson.databind.ObjectMapper";
    private static final String JSONB = "jakarta.json.bind.Jsonb";
    private static final String CDI = "jakarta.enterprise.inject.spi.CDI";

    private Setup() {
    }

    /** Does nothing for a client, and nothing when it has been done: features may be found in several ways. */
    public static boolean configure(FeatureContext context) {
        if (context.getConfiguration().getRuntimeType() == RuntimeType.CLIENT
                || context.getConfiguration().isRegistered(FoldFilter.class)) {
            return false;
        }
        String name = context.getClass().getName();
        Map<String, Object> properties = name.startsWith(RESTEASY) ? RestEasySetup.properties(context)
                : context.getConfiguration().getProperties();
        Settings settings = Settings.of(properties);
        WrongImport.check(
                name.startsWith(RESTEASY) ? RestEasySetup.classes() : context.getConfiguration().getClasses());
        CorsPolicies policies = new CorsPolicies(CorsSources.policy(properties));
        PreflightFilter preflights = new PreflightFilter(policies);
        Arrivals arrivals = new Arrivals();
        Checks checks = checks();
        RuntimeFacts facts;
        WriteEvents events;
        ProviderHook hook;
        Folding folding;
        if (name.startsWith("org.glassfish.jersey.")) {
            JerseySetup jersey = new JerseySetup(context, settings, preflights, policies::areUsed);
            facts = jersey.facts();
            events = jersey.events();
            hook = ProviderHooks.onJersey();
            folding = new Folding(facts, settings);
            jersey.foldLateWith(folding);
            jersey.whenStopped(List.of(connectCdi(jersey.current()), checks.close()));
        } else if (name.startsWith(RESTEASY)) {
            RestEasySetup resteasy = new RestEasySetup(context);
            policies.whenUsed(() -> resteasy.register(preflights));
            facts = resteasy.facts();
            events = resteasy.events();
            hook = ProviderHooks.onRestEasy();
            folding = new Folding(facts, settings);
            resteasy.foldLateWith(folding);
            connectCdi(resteasy.current());
        } else {
            throw new IllegalStateException("Letterhead does not know the Jakarta REST runtime of " + name
                    + "; it knows Jersey and RESTEasy");
        }
        policies.resources(name.startsWith(RESTEASY) ? RestEasySetup.resources() : JerseySetup.resources(context),
                facts::isServing);
        CorsStep cors = new CorsStep(policies, facts, folding);
        folding.lastStep(cors);
        context.property(CorsPolicies.PROPERTY, policies);
        context.register(policies);
        context.register(new FoldFilter(folding, facts, arrivals));
        ModelStep model = new ModelStep(folding, facts, checks.check(), events, arrivals);
        context.register(new SealFilter(folding, model, cors, events));
        context.register(new CloseInterceptor(cors, events, hook, arrivals));
        context.register(new WrongImport());
        context.register(new ModelFeature(facts, naming(context, facts), arrivals));
        return true;
    }

    /** With a cross-origin policy; before or after the rest. */
    public static boolean configure(FeatureContext context, CorsPolicy policy) {
        if (context.getConfiguration().getRuntimeType() == RuntimeType.CLIENT) {
            return false;
        }
        configure(context);
        ((CorsPolicies) context.getConfiguration().getProperty(CorsPolicies.PROPERTY)).register(policy);
        return true;
    }

    /** How models are checked, and what is to be run when the application ends; RESTEasy does not tell that. */
    private record Checks(EntityCheck check, Runnable close) {
    }

    private static Checks checks() {
        return isPresent("jakarta.validation.Validation") ? BeanValidationLink.checks()
                : new Checks(EntityCheck.NONE, () -> { });
    }

    /** A class of its own, so that Bean Validation is not needed elsewhere. */
    private static final class BeanValidationLink {

        private static Checks checks() {
            BeanValidation validation = new BeanValidation(() -> isPresent(CDI)
                    ? CdiLookup.find(BeanValidation.FACTORY) : null);
            return new Checks(validation, validation::close);
        }
    }

    private static Naming naming(FeatureContext context, RuntimeFacts facts) {
        Map<String, Function<Class<?>, Set<String>>> known = new HashMap<>();
        if (isPresent(MAPPER)) {
            known.put(MAPPER, JacksonLink.names(facts));
        }
        if (isPresent(JSONB)) {
            known.put(JSONB, JsonbLink.names(facts));
        }
        return new Naming(context.getConfiguration(), known);
    }

    /** A class of its own, so that Jackson is not needed elsewhere. */
    private static final class JacksonLink {

        private static Function<Class<?>, Set<String>> names(RuntimeFacts facts) {
            return new MapperNames(facts::providers);
        }
    }

    /** A class of its own, so that JSON-B is not needed elsewhere. */
    private static final class JsonbLink {

        private static Function<Class<?>, Set<String>> names(RuntimeFacts facts) {
            return new JsonbNames(facts::providers);
        }
    }

    private static Runnable connectCdi(Supplier<Response> current) {
        return isPresent(CDI) ? CdiSetup.connect(current) : () -> { };
    }

    static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Setup.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
