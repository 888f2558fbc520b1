package io.github.letterhead.internal.cors;

import io.github.letterhead.cors.CrossOrigin;
import java.lang.reflect.Method;
import java.util.List;

/** Makes a policy of an annotation. */
final class CrossOriginReader {

    private CrossOriginReader() {
    }

    /** The one of the method, else of the class; null if neither has one. */
    static CorsPolicy read(Class<?> type, Method method) {
        CrossOrigin ofMethod = Declared.on(method, type, CrossOrigin.class);
        CrossOrigin nearest = ofMethod == null ? Declared.on(type, CrossOrigin.class) : ofMethod;
        try {
            return nearest == null ? null : policy(nearest);
        } catch (IllegalArgumentException e) {
            String place = ofMethod == null ? type.getName()
                    : "method " + type.getName() + "." + method.getName() + "()";
            throw new IllegalArgumentException("@CrossOrigin of " + place + ": " + e.getMessage(), e);
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
