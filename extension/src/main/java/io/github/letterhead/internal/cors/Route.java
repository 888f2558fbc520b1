package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.resource.Inherited;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A resource method and the class that it was found in.
 *
 * @param media what it consumes and produces; a preflight does not tell what a request will have
 */
record Route(Class<?> type, Method method, String httpMethod, List<Set<String>> media) {

    static Route of(Class<?> type, Method method, String httpMethod) {
        Consumes ofMethod = Inherited.on(type, method, Consumes.class);
        Consumes consumes = ofMethod == null ? Inherited.on(type, Consumes.class) : ofMethod;
        Produces own = Inherited.on(type, method, Produces.class);
        Produces produces = own == null ? Inherited.on(type, Produces.class) : own;
        return new Route(type, method, httpMethod, List.of(
                consumes == null ? Set.of() : set(consumes.value()),
                produces == null ? Set.of() : set(produces.value())));
    }

    private static Set<String> set(String... values) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableSet());
    }
}
