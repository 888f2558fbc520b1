package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.resource.Inherited;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policies of one application. It is told of every resource method when that is found, which for sub-resources may
 * be late, and keeps as many policies as there are such methods.
 */
public final class CorsPolicies implements DynamicFeature {

    /** The property of the configuration where these can be found again. */
    public static final String PROPERTY = "io.github.letterhead.cors";

    private final Set<Class<?>> resources = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, Map<Method, Optional<CorsPolicy>>> declared = new ConcurrentHashMap<>();
    private volatile boolean isAnyDeclared;
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

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        note(resource.getResourceClass(), resource.getResourceMethod());
        if (resources.add(resource.getResourceClass())) {
            for (Class<?> type : SubResources.reachableFrom(resource.getResourceClass())) {
                for (Method method : type.getMethods()) {
                    if (Inherited.httpMethod(type, method) != null) {
                        note(type, method);
                    }
                }
            }
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
        List<CorsPolicy> candidates = isAnyDeclared ? candidates(path, httpMethod) : List.of();
        return candidates.isEmpty() ? configured : candidates.get(0);
    }

    /** Null if no policy has to do with the path, so that the application may answer as it likes. */
    PreflightVerdict judge(String path, Preflight asked) {
        List<CorsPolicy> candidates = isAnyDeclared ? candidates(path, asked.method()) : List.of();
        if (!candidates.isEmpty()) {
            List<PreflightVerdict> verdicts = candidates.stream().map(policy -> judge(policy, asked)).toList();
            return verdicts.stream().filter(verdict -> !verdict.isAllowed()).findFirst().orElse(verdicts.get(0));
        } else if (configured != null) {
            return configured.judge(asked);
        }
        return isAnyDeclared && isDeclaredFor(path) ? PreflightVerdict.refusal("method") : null;
    }

    private static PreflightVerdict judge(CorsPolicy policy, Preflight asked) {
        return policy == null ? PreflightVerdict.refusal("method") : policy.judge(asked);
    }

    /**
     * Several where methods differ in media types alone, which a preflight does not tell, and then null for one that
     * has none, at the end. Empty if none of them has one.
     */
    private List<CorsPolicy> candidates(String path, String httpMethod) {
        Map<String, List<Routes.Route>> methods = routes().find(path);
        List<Routes.Route> found = methods == null ? null : methods.get(httpMethod);
        if (found == null && methods != null && httpMethod.equals("HEAD")) {
            found = methods.get("GET");
        }
        List<CorsPolicy> candidates = new ArrayList<>();
        boolean isOneWithout = false;
        for (Routes.Route route : found == null ? List.<Routes.Route>of() : found) {
            CorsPolicy policy = declaredBy(route.type(), route.method()).orElse(configured);
            isOneWithout |= policy == null;
            if (policy != null) {
                candidates.add(policy);
            }
        }
        if (isOneWithout && !candidates.isEmpty()) {
            candidates.add(null);
        }
        return candidates;
    }

    private boolean isDeclaredFor(String path) {
        Map<String, List<Routes.Route>> methods = routes().find(path);
        return methods != null && methods.values().stream().flatMap(List::stream)
                .anyMatch(route -> declaredBy(route.type(), route.method()).isPresent());
    }

    private Routes routes() {
        Routes present = routes;
        if (present == null) {
            present = new Routes(List.copyOf(resources));
            routes = present;
        }
        return present;
    }
}
