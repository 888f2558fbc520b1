package io.github.letterhead.internal.convert;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;

/** Names of properties as JavaBeans have them: getFirstName is firstName, getURL is URL. */
final class PropertyName {

    private PropertyName() {
    }

    /** FirstName of getFirstName; null if the method is no public getter. */
    static String suffixOfGetter(Method method) {
        if (Modifier.isStatic(method.getModifiers()) || method.getParameterCount() > 0
                || method.getReturnType() == void.class || method.getDeclaringClass() == Object.class) {
            return null;
        }
        boolean truth = method.getReturnType() == boolean.class || method.getReturnType() == Boolean.class;
        String name = method.getName();
        return name.startsWith("is") && truth ? suffix(name, 2) : name.startsWith("get") ? suffix(name, 3) : null;
    }

    /** Of setFirstName; null if the method is no public setter. Setters that return something are welcome. */
    static String suffixOfSetter(Method method) {
        boolean setter = method.getName().startsWith("set") && method.getParameterCount() == 1
                && !Modifier.isStatic(method.getModifiers());
        return setter ? suffix(method.getName(), 3) : null;
    }

    /** Of getxCoord, too, as some write for xCoord; get and gettysburg have none. */
    private static String suffix(String name, int prefix) {
        boolean word = name.length() > prefix && Character.isLowerCase(name.charAt(prefix))
                && (name.length() == prefix + 1 || !Character.isUpperCase(name.charAt(prefix + 1)));
        return name.length() == prefix || word ? null : name.substring(prefix);
    }

    static String of(String suffix) {
        boolean capitals = suffix.length() > 1 && Character.isUpperCase(suffix.charAt(0))
                && Character.isUpperCase(suffix.charAt(1));
        return capitals ? suffix : firstLowered(suffix);
    }

    static String firstLowered(String suffix) {
        return suffix.substring(0, 1).toLowerCase(Locale.ROOT) + suffix.substring(1);
    }
}
