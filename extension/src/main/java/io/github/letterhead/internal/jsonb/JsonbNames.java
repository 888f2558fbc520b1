package io.github.letterhead.internal.jsonb;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whether the application's own Jsonb gives names that annotations do not tell. It says nothing of itself, so it is
 * given something to write: an object of ours, which shows the naming strategy, and an empty model, which shows
 * adapters and serializers. One for each application.
 */
public final class JsonbNames implements Function<Class<?>, Set<String>> {

    private final Supplier<Providers> providers;
    /** Of models alone, so bounded by their number. */
    private final Map<Class<?>, Boolean> told = new ConcurrentHashMap<>();

    public JsonbNames(Supplier<Providers> providers) {
        this.providers = providers;
    }

    /** Null where any name may be written; else none but those that the class tells, in any spelling. */
    @Override
    public Set<String> apply(Class<?> model) {
        return told.computeIfAbsent(model, this::isTold) ? Set.of() : null;
    }

    private boolean isTold(Class<?> model) {
        ContextResolver<Jsonb> resolver =
                providers.get().getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE);
        Jsonb own = resolver == null ? null : resolver.getContext(model);
        return own != null && writesAsUsual(own, Sample.class) && writesAsUsual(own, model);
    }

    private static boolean writesAsUsual(Jsonb own, Class<?> type) {
        Jsonb usual = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
        try {
            return names(usual, type).containsAll(names(own, type));
        } catch (RuntimeException notReadable) {
            // A model need not be one that can be empty, or read at all: then nobody knows.
            return false;
        } finally {
            close(usual);
        }
    }

    private static Set<String> names(Jsonb jsonb, Class<?> type) {
        Object empty = jsonb.fromJson("{}", type);
        Map<?, ?> written = jsonb.fromJson(jsonb.toJson(empty), Map.class);
        Set<String> names = new HashSet<>();
        written.keySet().forEach(name -> names.add(plain(name.toString())));
        return names;
    }

    /** What all usual strategies leave alone. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static void close(Jsonb jsonb) {
        try {
            jsonb.close();
        } catch (Exception e) {
            throw new IllegalStateException("A Jsonb of ours does not close", e);
        }
    }

    /** Has a member that is never left out. */
    public static final class Sample {

        private int someNumber;

        /** For JSON-B. */
        public int getSomeNumber() {
            return someNumber;
        }

        /** For JSON-B. */
        public void setSomeNumber(int someNumber) {
            this.someNumber = someNumber;
        }
    }
}
