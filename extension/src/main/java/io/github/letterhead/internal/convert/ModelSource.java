package io.github.letterhead.internal.convert;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Which objects have properties to read. */
final class ModelSource {

    private ModelSource() {
    }

    /** Objects of the application and maps; of Java's own classes only entries of maps, which are pairs. */
    static boolean has(Class<?> type) {
        return Map.class.isAssignableFrom(type) || Map.Entry.class.isAssignableFrom(type) || Proxy.isProxyClass(type)
                || !Platform.has(type) && !type.isArray() && !JsonData.has(type);
    }
}
