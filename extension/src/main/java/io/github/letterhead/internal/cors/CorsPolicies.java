package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.resource.Inherited;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * The policies of one application. It is told of every resource method when that is found, which for sub-resources may
 * be late, and keeps as many policies as there are such methods.
 */
public final class CorsPolicies implements DynamicFeature {

    /** The property of the configuration where these can be found again. */
    public static final String PROPERTY = "io.github.letterhead.cors";

    /** For a path that leads to methods of several policies: nothing but {@code Vary}. */
    private static final CorsPolicy NOBODY = CorsPolicy.of(origin -> false);

    private final Set<Class<?>> known = ConcurrentHashMap.newKeySet();
    private final Set<Class<?>> roots = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, Map<Method, Optional<CorsPolicy>>> declared = new ConcurrentHashMap<>();
    private volatile boolean isAnyDeclared;
    private volatile BooleanSupplier isServing = () -> false;
    private volatile Routes routes;
    private volatile CorsPolicy configured;
    private volatile CorsPolicy registered;
    /** Null when there is nothing more to do. */
    private Runnable whenUsed;

    /** Null for none. */
    public CorsPolicies(CorsPolicy configured) {
        this.configured = configured;
    }

    /** In the place of what is configured by properties. */
    public void register(CorsPolicy policy) {
        if (registered != null && !registered.equals(policy)) {
            throw new IllegalStateException("The application has two objects of Cors, " + registered + " and " + policy
                    + ": register one, and declare what differs with @CrossOrigin");
        }
        registered = policy;
        configured = policy;
        tellUse();
    }

    /** What is to be done, once, as soon as any answer may have something to do with this. */
    public synchronized void whenUsed(Runnable action) {
        whenUsed = action;
        if (areUsed()) {
            tellUse();
        }
    }

    private synchronized void tellUse() {
        Runnable action = whenUsed;
        whenUsed = null;
        if (action != null) {
            action.run();
        }
    }

    /** Whether any answer may have something to do with this. */
    public boolean areUsed() {
        return configured != null || isAnyDeclared;
    }

    /** Whether there is a policy for all that the application answers. */
    boolean areForAll() {
        return configured != null;
    }

    /**
     * The classes that the application registers. No runtime tells of a root resource that has locators alone.
     *
     * @param isServing whether a request is being served; what is told of then is the class of a sub-resource
     */
    public void resources(Iterable<Class<?>> registered, BooleanSupplier isServing) {
        this.isServing = isServing;
        for (Class<?> type : registered) {
            if (Inherited.on(type, Path.class) != null && !Modifier.isAbstract(type.getModifiers())) {
                add(type, true);
            }
        }
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        note(resource.getResourceClass(), resource.getResourceMethod());
        add(resource.getResourceClass(), !isServing.getAsBoolean());
    }

    private void add(Class<?> type, boolean isRoot) {
        if (known.add(type)) {
            for (Class<?> reachable : SubResources.reachableFrom(type)) {
                for (Method method : reachable.getMethods()) {
                    if (Inherited.httpMethod(reachable, method) != null) {
                        note(reachable, method);
                    }
                }
            }
        }
        if (isRoot && roots.add(type)) {
            routes = null;
        }
    }

    private void note(Class<?> type, Method method) {
        if (declaredBy(type, method).isPresent()) {
            isAnyDeclared = true;
            tellUse();
        }
    }

    private Optional<CorsPolicy> declaredBy(Class<?> type, Method method) {
        Map<Method, Optional<CorsPolicy>> ofType = declared.get(type);
        Optional<CorsPolicy> known = ofType == null ? null : ofType.get(method);
        return known != null ? known : declared.computeIfAbsent(type, unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(method, unused -> Optional.ofNullable(CrossOriginReader.read(type, method)));
    }

    /** The one of a matched method; null for none. */
    CorsPolicy of(Class<?> type, Method method) {
        return isAnyDeclared && type != null ? declaredBy(type, method).orElse(configured) : configured;
    }

    /** For a request that was answered before it came to a method: that of the method it was meant for. */
    CorsPolicy of(String path, String httpMethod) {
        if (!isAnyDeclared) {
            return configured;
        }
        Found all = routes().find(path);
        Set<CorsPolicy> meant = policies(routes().find(path, httpMethod));
        Set<CorsPolicy> ofPath = policies(all);
        if (all.isGivenUp()) {
            return NOBODY;
        } else if (!meant.isEmpty()) {
            return oneOf(meant);
        }
        return configured == null || ofPath.size() == 1 ? oneOf(ofPath) : configured;
    }

    private static CorsPolicy oneOf(Set<CorsPolicy> policies) {
        return policies.isEmpty() ? null : policies.size() == 1 ? policies.iterator().next() : NOBODY;
    }

    /** Null if no policy has to do with the path, so that the application may answer as it likes. */
    PreflightVerdict judge(String path, Preflight asked) {
        if (!isAnyDeclared) {
            return configured == null ? null : configured.judge(asked);
        }
        Found all = routes().find(path);
        Found meant = routes().find(path, asked.method());
        if (all.isGivenUp() || meant.isGivenUp()) {
            return PreflightVerdict.refusal("method");
        }
        Set<CorsPolicy> policies = policies(meant);
        if (policies.isEmpty() || meant.isUnknown()) {
            policies.add(configured);
        }
        Set<CorsPolicy> ofPath = policies(all);
        if (policies.contains(null)) {
            boolean isAnyOfPath = ofPath.stream().anyMatch(Objects::nonNull);
            return isAnyOfPath ? PreflightVerdict.refusal("method") : null;
        }
        return judge(policies, asked, !all.isUnknown() && policies.containsAll(ofPath));
    }

    /** @param areAll whether the path leads to no method of another policy, so that more may be told than was asked */
    private static PreflightVerdict judge(Set<CorsPolicy> policies, Preflight asked, boolean areAll) {
        if (policies.size() == 1) {
            PreflightVerdict verdict = policies.iterator().next().judge(asked);
            return areAll ? verdict : verdict.withAskedMethod(asked);
        }
        return PreflightVerdict.common(policies.stream()
                .map(policy -> policy.judge(asked).withAskedMethod(asked).withAskedHeaders(asked)).toList());
    }

    /** With null where methods have none. */
    private Set<CorsPolicy> policies(Found found) {
        Set<CorsPolicy> policies = new LinkedHashSet<>();
        found.routes().forEach(route -> policies.add(declaredBy(route.type(), route.method()).orElse(configured)));
        return policies;
    }

    private Routes routes() {
        Routes present = routes;
        if (present == null) {
            present = new Routes(List.copyOf(roots));
            routes = present;
        }
        return present;
    }
}
