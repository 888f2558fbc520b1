package io.github.letterhead.internal.setup;

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

/** Both types are called Response: an import that an editor chose wrongly is told when the application starts. */
final class WrongImport implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        checkParameters(method, "method " + method.toGenericString());
        Class<?> type = resource.getResourceClass();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            checkParameters(constructor, "constructor " + constructor.toGenericString());
        }
        for (Field field : type.getDeclaredFields()) {
            check(field, field.getType(), "Field " + field.toGenericString());
        }
    }

    private static void checkParameters(Executable executable, String where) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            check(parameters[i], parameters[i].getType(), "Parameter " + (i + 1) + " of " + where);
        }
    }

    private static void check(AnnotatedElement element, Class<?> type, String where) {
        if (type == Response.class && element.isAnnotationPresent(Context.class)) {
            throw new IllegalStateException(where + " asks for @Context jakarta.ws.rs.core.Response, which no runtime "
                    + "provides. The response to write to is io.github.letterhead.Response: change the import");
        }
    }
}
