package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;

/**
 * What one place of the model takes: knows for each class of source how its instances get there. Everything goes by
 * the class that an object has when it comes, not by how it was declared.
 */
abstract class Target {

    /** Source and depth to what the model takes. */
    static final MethodType CONVERSION = MethodType.methodType(Object.class, Object.class, int.class);

    private static final Lookups LOOKUPS = new Lookups(MethodHandles.lookup());
    private static final MethodHandle UNWRAP = LOOKUPS.virtual(Target.class, "unwrap", CONVERSION);
    private static final MethodHandle REFUSE = LOOKUPS.virtual(Target.class, "refuse", CONVERSION);

    final Type type;
    final Class<?> raw;
    private final ClassCache handles;

    /** @param home loader of the application that declares the model */
    Target(Type type, ClassLoader home) {
        this.type = type;
        this.raw = DeclaredTypes.raw(type);
        this.handles = new ClassCache(home, this::find);
    }

    /** A handle of type {@link #CONVERSION} for instances of exactly this class, null if they do not convert. */
    abstract MethodHandle from(Class<?> source);

    /** Whether whatever Java lets stand here is already what the model takes. */
    boolean isSettled() {
        return false;
    }

    /** What null becomes. */
    Object ofNull() {
        return null;
    }

    /** Whether a record can do without a source for it, null taking its place. */
    boolean mayBeMissing() {
        return false;
    }

    /** Whether it is the type of a value that converts by itself or not at all. */
    boolean isSimple() {
        return false;
    }

    final MethodHandle handle(Class<?> source) {
        return handles.get(source);
    }

    /** Whether a handle for that class may be kept as long as this target is. */
    final boolean mayKeep(Class<?> source) {
        return handles.mayKeep(source);
    }

    final Object convert(Object source, int depth) throws Throwable {
        return source == null ? ofNull() : (Object) handle(source.getClass()).invokeExact(source, depth);
    }

    private MethodHandle find(Class<?> source) {
        try {
            MethodHandle own = from(source);
            return own != null ? own : (Wrappers.has(source) ? UNWRAP : REFUSE).bindTo(this);
        } catch (Access.Inaccessible closed) {
            throw Misfit.of("cannot be read: " + closed.getMessage());
        }
    }

    private Object unwrap(Object source, int depth) throws Throwable {
        Depth.check(depth);
        return convert(Wrappers.unwrap(source), depth + 1);
    }

    private Object refuse(Object source, int depth) {
        throw misfit(source.getClass());
    }

    final Misfit misfit(Class<?> source) {
        return Misfit.of("does not convert from " + source.getTypeName() + " to " + type.getTypeName());
    }
}
