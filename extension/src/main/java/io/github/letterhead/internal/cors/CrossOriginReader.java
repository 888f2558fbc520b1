package io.github.letterhead.internal.cors;

import io.github.letterhead.cors.CrossOrigin;
import io.github.letterhead.internal.resource.Inherited;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.List;

/** Makes a policy of an annotation. */
final class CrossOriginReader {

    private CrossOriginReader() {
    }

    /** The one of the method, else of the class; null if neither has one. */
    static CorsPolicy read(Class<?> type, Method method) {
        CrossOrigin ofMethod = Inherited.on(type, method, CrossOrigin.class);
        if (ofMethod == null) {
            warnOfLost(type, method);
        }
        CrossOrigin nearest = ofMethod == null ? Inherited.on(type, CrossOrigin.class) : ofMethod;
        try {
            return nearest == null ? null : policy(nearest);
        } catch (IllegalArgumentException e) {
            String place = ofMethod == null ? type.getName()
                    : "method " + type.getName() + "." + method.getName() + "()";
            throw new IllegalArgumentException("@CrossOrigin of " + place + ": " + e.getMessage(), e);
        }
    }

    /** That is the rule of Jakarta REST, and surprises where it was to keep other origins out. */
    private static void warnOfLost(Class<?> type, Method method) {
        if (Inherited.overridden(type, method).anyMatch(lost -> lost.isAnnotationPresent(CrossOrigin.class))) {
            System.getLogger("io.github.letterhead").log(Level.WARNING, type.getName() + "." + method.getName()
                    + " does not inherit the @CrossOrigin of the method that it overrides, since it has Jakarta REST "
                    + "annotations of its own; repeat it");
        }
    }

    private static CorsPolicy policy(CrossOrigin declared) {
        List<String> origins = List.of(declared.origins());
        List<String> methods = List.of(declared.methods());
        return new CorsPolicy(
                origins.isEmpty() || origins.contains("*") ? OriginRule.ANY : OriginRule.listed(origins),
                methods.isEmpty() ? AllowedMethods.ofResourceMethod() : AllowedMethods.of(methods),
                AllowedHeaders.of(List.of(declared.headers())),
                Exposure.of(List.of(declared.expose()), declared.exposeFolded()),
                declared.credentials(), declared.maxAge(), false);
    }
}
