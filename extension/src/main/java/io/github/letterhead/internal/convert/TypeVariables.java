package io.github.letterhead.internal.convert;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the type variables of a class and of all its supertypes stand for. */
final class TypeVariables {

    static final TypeVariables NONE = new TypeVariables();

    private final Map<TypeVariable<?>, Type> meanings = new HashMap<>();

    private TypeVariables() {
    }

    /** Seen from that type: a class, or one resolved before. */
    static TypeVariables of(Type type) {
        TypeVariables variables = new TypeVariables();
        variables.add(type);
        return variables;
    }

    /** The subclass as it has to be for its supertype to be this one: of Result of User, Ok of User. */
    static Type subtype(Class<?> subclass, Type type) {
        TypeVariable<?>[] parameters = subclass.getTypeParameters();
        if (parameters.length == 0 || !(type instanceof GenericType generic)) {
            return subclass;
        }
        Type[] arguments = Arrays.stream(parameters).map(NONE::resolve).toArray(Type[]::new);
        Stream.concat(Stream.of(subclass.getGenericInterfaces()), Stream.ofNullable(subclass.getGenericSuperclass()))
                .filter(parent -> parent instanceof ParameterizedType above && above.getRawType() == generic.raw())
                .map(ParameterizedType.class::cast).forEach(parent -> {
                    for (int i = 0; i < generic.arguments().size(); i++) {
                        int parameter = Arrays.asList(parameters).indexOf(parent.getActualTypeArguments()[i]);
                        if (parameter >= 0) {
                            arguments[parameter] = generic.arguments().get(i);
                        }
                    }
                });
        return GenericType.of(subclass, arguments);
    }

    private void add(Type type) {
        Class<?> raw = DeclaredTypes.raw(type);
        if (type instanceof GenericType generic) {
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            for (int i = 0; i < parameters.length; i++) {
                meanings.put(parameters[i], generic.arguments().get(i));
            }
        }
        if (raw.getGenericSuperclass() != null) {
            add(resolve(raw.getGenericSuperclass()));
        }
        for (Type implemented : raw.getGenericInterfaces()) {
            add(resolve(implemented));
        }
    }

    Type resolve(Type type) {
        return resolve(type, new HashSet<>());
    }

    /** @param open variables whose bound is being resolved: T extends Comparable&lt;T&gt; would never end */
    private Type resolve(Type type, Set<TypeVariable<?>> open) {
        if (type instanceof TypeVariable<?> variable) {
            return resolve(variable, open);
        } else if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0], open);
        } else if (type instanceof GenericArrayType array) {
            return ArrayType.of(resolve(array.getGenericComponentType(), open));
        } else if (type instanceof ParameterizedType generic) {
            List<Type> arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(argument -> resolve(argument, open)).toList();
            return new GenericType((Class<?>) generic.getRawType(), arguments);
        }
        return type;
    }

    private Type resolve(TypeVariable<?> variable, Set<TypeVariable<?>> open) {
        Type meaning = meanings.get(variable);
        if (meaning != null) {
            return meaning;
        } else if (!open.add(variable)) {
            return Object.class;
        }
        Type bound = resolve(variable.getBounds()[0], open);
        open.remove(variable);
        return bound;
    }
}
