package io.github.letterhead.internal.setup;

import io.github.letterhead.internal.resource.Inherited;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Set;

/**
 * Both types are called Response: an import that an editor chose wrongly is told when the application starts. It
 * looks at every class that the application lists or that has a resource method, at what that class extends and
 * implements, at its {@code @BeanParam} classes, and at the sub-resources that its locators name.
 */
final class WrongImport implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        check(resource.getResourceClass(), new HashSet<>());
    }

    static void check(Iterable<Class<?>> types) {
        Set<Class<?>> seen = new HashSet<>();
        types.forEach(type -> check(type, seen));
    }

    private static void check(Class<?> type, Set<Class<?>> seen) {
        if (type == null || type == Object.class || !seen.add(type)) {
            return;
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            checkParameters(constructor, "constructor " + constructor.toGenericString(), seen);
        }
        for (Method method : type.getDeclaredMethods()) {
            checkParameters(method, "method " + method.toGenericString(), seen);
            if (method.getParameterCount() == 1) {
                check(method, method.getParameterTypes()[0], "Setter " + method.toGenericString(), seen);
            }
            if (Inherited.isLocator(type, method)) {
                check(method.getReturnType(), seen);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            check(field, field.getType(), "Field " + field.toGenericString(), seen);
        }
        check(type.getSuperclass(), seen);
        for (Class<?> implemented : type.getInterfaces()) {
            check(implemented, seen);
        }
    }

    private static void checkParameters(Executable executable, String where, Set<Class<?>> seen) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            check(parameters[i], parameters[i].getType(), "Parameter " + (i + 1) + " of " + where, seen);
        }
    }

    private static void check(AnnotatedElement element, Class<?> type, String where, Set<Class<?>> seen) {
        if (type == Response.class && element.isAnnotationPresent(Context.class)) {
            throw new IllegalStateException(where + " asks for @Context jakarta.ws.rs.core.Response, which no runtime "
                    + "provides. The response to write to is io.github.letterhead.Response: change the import");
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            check(type, seen);
        }
    }
}
