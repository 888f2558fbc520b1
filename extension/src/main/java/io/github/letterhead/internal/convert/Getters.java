package io.github.letterhead.internal.convert;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * What can be read from a class, by name of the property: components of a record, public getters wherever inherited
 * from, public fields. Nothing is called here.
 */
final class Getters {

    private final Class<?> type;
    private final Map<String, Getter> getters = new HashMap<>();
    /** Names that only their capital letters tell from a property's: getXCoord for xCoord, which is XCoord. */
    private final Map<String, Getter> alike = new HashMap<>();

    private Getters(Class<?> type) {
        this.type = type;
    }

    static Map<String, Getter> of(Class<?> type) {
        Getters found = new Getters(type);
        found.addComponents();
        found.addMethods();
        found.addFields();
        found.alike.forEach(found.getters::putIfAbsent);
        return found.getters;
    }

    private void addComponents() {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                getters.put(component.getName(), new Getter(type, component.getAccessor()));
            }
        }
    }

    private void addMethods() {
        Map<String, Method> methods = new HashMap<>();
        for (Method method : type.getMethods()) {
            String suffix = PropertyName.suffixOfGetter(method);
            if (suffix != null) {
                methods.merge(suffix, Bridges.original(method), Getters::better);
            }
        }
        methods.forEach((suffix, method) -> {
            Getter getter = new Getter(type, method);
            getters.putIfAbsent(PropertyName.of(suffix), getter);
            alike.putIfAbsent(PropertyName.firstLowered(suffix), getter);
        });
    }

    /** The narrower return type, then the boolean "is". */
    private static Method better(Method one, Method other) {
        Class<?> first = one.getReturnType();
        Class<?> second = other.getReturnType();
        if (first != second) {
            return first.isAssignableFrom(second) ? other : one;
        }
        return other.getName().startsWith("is") ? other : one;
    }

    private void addFields() {
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                getters.putIfAbsent(field.getName(), new Getter(type, field));
            }
        }
    }
}
