package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.HashSet;
import java.util.Set;

/**
 * One place in the code of a conversion. The first classes that come by are compared there, so that the JIT compiles
 * their conversion into the place; others are looked up.
 */
final class Site extends MutableCallSite {

    private static final int REMEMBERED = 3;
    private static final Lookups LOOKUPS = new Lookups(MethodHandles.lookup());
    private static final MethodHandle MISS = LOOKUPS.virtual(Site.class, "miss", Target.CONVERSION);
    private static final MethodHandle IS = LOOKUPS.statics(Site.class, "is",
            MethodType.methodType(boolean.class, Class.class, Object.class));

    private final Target target;
    private final Set<Class<?>> remembered = new HashSet<>();

    private Site(Target target) {
        super(Target.CONVERSION);
        this.target = target;
        setTarget(MISS.bindTo(this));
    }

    /** The target, as it is reached from one place. */
    static MethodHandle of(Target target) {
        return new Site(target).dynamicInvoker();
    }

    private static boolean is(Class<?> type, Object source) {
        return source != null && source.getClass() == type;
    }

    private Object miss(Object source, int depth) throws Throwable {
        if (source == null) {
            return target.ofNull();
        }
        Class<?> type = source.getClass();
        MethodHandle handle = target.handle(type);
        if (target.mayKeep(type)) {
            remember(type, handle);
        }
        return (Object) handle.invokeExact(source, depth);
    }

    private synchronized void remember(Class<?> type, MethodHandle handle) {
        if (remembered.size() < REMEMBERED && remembered.add(type)) {
            setTarget(MethodHandles.guardWithTest(IS.bindTo(type), handle, getTarget()));
        }
    }
}
