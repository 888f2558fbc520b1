package io.github.letterhead.spec;

import io.github.letterhead.spec.attack.AttackApplication;
import io.github.letterhead.spec.corner.CornerApplication;
import io.github.letterhead.spec.corner.CornerFailureApplication;
import io.github.letterhead.spec.corner.CornerUnfilteredApplication;
import io.github.letterhead.spec.cors.CorsAnyApplication;
import io.github.letterhead.spec.cors.CorsApplication;
import io.github.letterhead.spec.cors.CorsCodeFirstApplication;
import io.github.letterhead.spec.cors.CorsPatternApplication;
import io.github.letterhead.spec.cors.CorsPropertiesApplication;
import io.github.letterhead.spec.cors.CrossOriginApplication;
import io.github.letterhead.spec.cors.CrossOriginBesideApplication;
import io.github.letterhead.spec.cors.CrossOriginPathsApplication;
import io.github.letterhead.spec.cors.CrossOriginRootsApplication;
import io.github.letterhead.spec.fastapi.CorsTwins;
import io.github.letterhead.spec.fastapi.FastApiApplication;
import io.github.letterhead.spec.fastapi.FastApiDirectApplication;
import io.github.letterhead.spec.fault.FaultApplication;
import io.github.letterhead.spec.fault.WithoutLetterheadApplication;
import io.github.letterhead.spec.fold.AloneApplication;
import io.github.letterhead.spec.fold.CrossOriginAloneApplication;
import io.github.letterhead.spec.fold.DetachedApplication;
import io.github.letterhead.spec.fold.DirectIgnoreApplication;
import io.github.letterhead.spec.fold.ErrorApplication;
import io.github.letterhead.spec.fold.ErrorsFoldApplication;
import io.github.letterhead.spec.fold.FilteredAloneApplication;
import io.github.letterhead.spec.fold.FoldApplication;
import io.github.letterhead.spec.fold.LateApplication;
import io.github.letterhead.spec.fold.SharedApplication;
import io.github.letterhead.spec.fold.StreamApplication;
import io.github.letterhead.spec.fold.UnmappedContainerApplication;
import io.github.letterhead.spec.injection.AsyncApplication;
import io.github.letterhead.spec.injection.BeanParamConstructorApplication;
import io.github.letterhead.spec.injection.ConstructorsApplication;
import io.github.letterhead.spec.injection.ProviderInstancesApplication;
import io.github.letterhead.spec.injection.ProvidersApplication;
import io.github.letterhead.spec.injection.ResourcesApplication;
import io.github.letterhead.spec.injection.cdi.CdiApplication;
import io.github.letterhead.spec.injection.cdi.CdiThreadsApplication;
import io.github.letterhead.spec.late.cdi.FarewellApplication;
import io.github.letterhead.spec.late.cdi.LateUserApplication;
import io.github.letterhead.spec.late.cdi.LateUserIgnoredApplication;
import io.github.letterhead.spec.lifecycle.ByClassApplication;
import io.github.letterhead.spec.lifecycle.ByInstanceApplication;
import io.github.letterhead.spec.lifecycle.ByServiceApplication;
import io.github.letterhead.spec.lifecycle.DirectIgnoredApplication;
import io.github.letterhead.spec.lifecycle.NoServicesApplication;
import io.github.letterhead.spec.lifecycle.TwiceApplication;
import io.github.letterhead.spec.model.ModelAnyMappedApplication;
import io.github.letterhead.spec.model.ModelApplication;
import io.github.letterhead.spec.model.ModelCornerApplication;
import io.github.letterhead.spec.model.ModelErrorApplication;
import io.github.letterhead.spec.model.ModelMappedApplication;
import io.github.letterhead.spec.model.OtherParameterApplication;
import io.github.letterhead.spec.model.PeersApplication;
import io.github.letterhead.spec.model.SelectionApplication;
import io.github.letterhead.spec.model.ValidationApplication;
import io.github.letterhead.spec.servlet.ServletApplication;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every application that the suite talks to. A runtime deploys all of them side by side: in one WAR, or in one process.
 * Each is a public class with a no-arg constructor and its own {@code @ApplicationPath}.
 */
public final class SpecApplications {

    public static final List<Class<? extends Application>> ALL = List.of(
            AttackApplication.class,
            FoldApplication.class,
            DetachedApplication.class,
            ErrorApplication.class,
            DirectIgnoreApplication.class,
            ErrorsFoldApplication.class,
            UnmappedContainerApplication.class,
            SharedApplication.class,
            AloneApplication.class,
            CrossOriginAloneApplication.class,
            FilteredAloneApplication.class,
            LateApplication.class,
            FaultApplication.class,
            WithoutLetterheadApplication.class,
            StreamApplication.class,
            CornerApplication.class,
            CornerFailureApplication.class,
            CornerUnfilteredApplication.class,
            ResourcesApplication.class,
            ProvidersApplication.class,
            ProviderInstancesApplication.class,
            AsyncApplication.class,
            FastApiApplication.class,
            FastApiDirectApplication.class,
            ByServiceApplication.class,
            ByClassApplication.class,
            ByInstanceApplication.class,
            TwiceApplication.class,
            NoServicesApplication.class,
            DirectIgnoredApplication.class,
            ModelApplication.class,
            ModelErrorApplication.class,
            ModelMappedApplication.class,
            ModelAnyMappedApplication.class,
            ModelCornerApplication.class,
            SelectionApplication.class,
            ValidationApplication.class,
            CorsAnyApplication.class,
            CorsApplication.class,
            CorsCodeFirstApplication.class,
            CorsPatternApplication.class,
            CorsPropertiesApplication.class,
            CrossOriginApplication.class,
            CrossOriginBesideApplication.class,
            CrossOriginPathsApplication.class,
            CrossOriginRootsApplication.class,
            CorsTwins.Any.class,
            CorsTwins.AnyExpose.class,
            CorsTwins.AnyAndListed.class,
            CorsTwins.AnyCredentials.class,
            CorsTwins.Listed.class,
            CorsTwins.ListCredentials.class,
            CorsTwins.Regex.class,
            PeersApplication.class,
            OtherParameterApplication.class);

    /** More of them, each on the runtimes that have no such difference; on others it could not even start. */
    public static final Map<Class<? extends Application>, Difference> UNLESS = Map.of(
            CdiApplication.class, Difference.NO_CDI,
            CdiThreadsApplication.class, Difference.NO_CDI,
            FarewellApplication.class, Difference.NO_CDI,
            LateUserApplication.class, Difference.NO_CDI,
            LateUserIgnoredApplication.class, Difference.NO_CDI,
            ServletApplication.class, Difference.NO_SERVLET,
            ConstructorsApplication.class, Difference.NO_CONTEXT_CONSTRUCTOR,
            BeanParamConstructorApplication.class, Difference.NO_BEAN_PARAM_CONSTRUCTOR);

    /** Those whose JSON is that of a provider, which may be another one. */
    public static final List<Class<? extends Application>> OF_MODELS = List.of(
            ModelApplication.class,
            ModelErrorApplication.class,
            ModelMappedApplication.class,
            ModelAnyMappedApplication.class,
            ModelCornerApplication.class,
            SelectionApplication.class,
            ValidationApplication.class,
            PeersApplication.class,
            OtherParameterApplication.class);

    private SpecApplications() {
    }

    /** All that a runtime with these differences can start. */
    public static List<Class<? extends Application>> on(Set<Difference> differences) {
        List<Class<? extends Application>> all = new ArrayList<>(ALL);
        UNLESS.forEach((application, difference) -> {
            if (!differences.contains(difference)) {
                all.add(application);
            }
        });
        return all;
    }
}
