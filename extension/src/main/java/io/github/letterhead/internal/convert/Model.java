package io.github.letterhead.internal.convert;

import io.github.letterhead.ResponseModelException;
import java.lang.invoke.MethodHandle;
import java.lang.ref.WeakReference;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One declared model: a class, several classes, or a type such as {@code Page<UserOut>}. Read once, used for all
 * answers, by any number of threads.
 */
public final class Model {

    private final String text;
    private final Target target;
    /** Null where the entity as a whole is to be of the model's type. */
    private final Type declared;
    private final ClassLoader home;
    private final ModelNames names;
    private final EntityTypes types;
    /** By {@link MapLevels}. */
    private final Map<Long, MethodHandle> conversions = new ConcurrentHashMap<>();
    private final MethodHandle usual;
    private volatile Seen seen;

    private Model(String text, Target target, Type declared, ClassLoader home) {
        this.text = text;
        this.target = target;
        this.declared = declared;
        this.home = home;
        this.types = new EntityTypes(target);
        this.names = ModelNames.of(target);
        this.usual = target == null ? null : declared == null ? Site.of(target) : conversion(MapLevels.of(declared));
    }

    /**
     * Each class is the model of the entity, or of each of its elements; Object alone lets everything pass. No class at
     * all means the declared type.
     *
     * @param declared resolved type of the entity, Object where unknown
     * @throws IllegalArgumentException names type, property path and remedy
     */
    public static Model ofClasses(List<Class<?>> classes, Type declared) {
        if (classes.isEmpty()) {
            return ofType(declared);
        }
        String text = classes.stream().map(Class::getTypeName).collect(Collectors.joining(" or "));
        if (classes.equals(List.of(Object.class))) {
            return new Model(text, null, declared, null);
        }
        ClassLoader home = Home.of(classes, declared);
        Targets targets = new Targets(home);
        for (Class<?> type : classes) {
            ModelClass.check(type);
        }
        Target target = classes.size() == 1 ? targets.of(classes.get(0))
                : targets.choice(ModelClass.common(classes), classes);
        Endless.refuse(targets.all());
        return new Model(text, target, declared, home);
    }

    /**
     * The entity as a whole is to be of this type.
     *
     * @throws IllegalArgumentException names type, property path and remedy
     */
    public static Model ofType(Type type) {
        Type resolved = EntityTypes.written(DeclaredTypes.resolved(type));
        ModelClass.checkWhole(resolved);
        ClassLoader home = Home.of(List.of(), resolved);
        Targets targets = new Targets(home);
        Target target = targets.of(resolved);
        Endless.refuse(targets.all());
        return new Model(resolved.getTypeName(), target, null, home);
    }

    /**
     * The entity as the model, the same object where it is that already. Streams and iterators become lists.
     *
     * @param entityType of a GenericEntity, or declared; Object where unknown
     * @throws ResponseModelException it does not fit
     */
    public Converted convert(Object entity, Type entityType) {
        if (target == null || entity == null) {
            return new Converted(entity, entityType);
        }
        try {
            Streaming.refuse(entity);
            Object converted = (Object) conversion(entityType).invokeExact(entity, 0);
            return new Converted(converted, declared == null ? types.ofWhole(converted) : types.ofElements(converted));
        } catch (Throwable failure) {
            throw Misfit.thrown("conversion", failure).toException(text);
        }
    }

    /** A class says no more of its elements than the declaration, unless it is a map of a certain kind. */
    private MethodHandle conversion(Type entityType) {
        boolean usually = declared == null || entityType == declared
                || entityType instanceof Class<?> raw && !Map.class.isAssignableFrom(raw);
        if (usually) {
            return usual;
        }
        Seen before = seen;
        if (before == null || before.type.get() != entityType) {
            long levels = MapLevels.of(DeclaredTypes.resolved(entityType));
            before = new Seen(new WeakReference<>(entityType), conversion(levels));
            seen = before;
        }
        return before.conversion;
    }

    private MethodHandle conversion(long levels) {
        return conversions.computeIfAbsent(levels, maps -> Site.of(new EntityTarget(target, maps, home)));
    }

    /** Runtimes hand over the same type again and again, as the method or the GenericEntity declares it. */
    private record Seen(WeakReference<Type> type, MethodHandle conversion) {
    }

    /** The names that the written JSON may have. */
    public ModelNames names() {
        return names;
    }
}
