package io.github.letterhead.fuzz;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;

/** An object of which only a few methods are of interest; the others return null. */
final class Fake {

    private Fake() {
    }

    interface Behaviour {
        Object answer(Object[] arguments);
    }

    static <T> T of(Class<T> type, Map<String, Behaviour> methods) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Behaviour behaviour = methods.get(method.getName());
            return behaviour == null ? null : behaviour.answer(arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
