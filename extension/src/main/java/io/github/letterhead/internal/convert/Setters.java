package io.github.letterhead.internal.convert;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be filled in a class, by name of the property: public setters wherever inherited from, public fields. */
final class Setters {

    private Setters() {
    }

    /** @throws IllegalArgumentException it cannot be told which of several setters to use */
    static Map<String, AccessibleObject> of(Class<?> type) {
        Map<String, List<Method>> methods = new TreeMap<>();
        for (Method method : type.getMethods()) {
            String suffix = PropertyName.suffixOfSetter(method);
            if (suffix != null) {
                methods.computeIfAbsent(PropertyName.of(suffix), none -> new ArrayList<>()).add(
                        Bridges.original(method));
            }
        }
        Map<String, Getter> getters = Getters.of(type);
        Map<String, AccessibleObject> setters = new LinkedHashMap<>();
        methods.forEach((name, overloads) -> setters.put(name, only(type, name, overloads, getters.get(name))));
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                setters.putIfAbsent(field.getName(), field);
            }
        }
        return setters;
    }

    private static Method only(Class<?> type, String name, List<Method> overloads, Getter getter) {
        List<Method> left = overloads.stream().filter(method -> !method.isBridge()).toList();
        if (left.size() > 1 && getter != null) {
            left = left.stream().filter(method -> method.getParameterTypes()[0] == getter.declaredClass()).toList();
        }
        if (left.size() != 1) {
            throw new IllegalArgumentException(type.getName() + "." + name + " has several setters, and no getter "
                    + "tells which of them to use: give it one of the same type, or take the others away");
        }
        return left.get(0);
    }
}
