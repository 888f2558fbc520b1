package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.impl.UnwrappingBeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Names that the application's own mapper gives to the members of a model: those of mix-ins, modules and naming
 * strategies, which its class does not show. The mapper is asked, and not changed. One for each application.
 */
public final class MapperNames implements Function<Class<?>, Set<String>> {

    /** Known by its identity. */
    private static final Set<String> ANY = Set.of("*");

    private final Supplier<Providers> providers;
    /** Of models alone, so bounded by their number. */
    private final Map<Class<?>, Set<String>> known = new ConcurrentHashMap<>();

    public MapperNames(Supplier<Providers> providers) {
        this.providers = providers;
    }

    /** Null where it may be any, or that cannot be told. */
    @Override
    public Set<String> apply(Class<?> model) {
        Set<String> names = known.computeIfAbsent(model, this::names);
        return names == ANY ? null : names;
    }

    private Set<String> names(Class<?> model) {
        ContextResolver<ObjectMapper> resolver =
                providers.get().getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE);
        ObjectMapper mapper = resolver == null ? null : resolver.getContext(model);
        try {
            return mapper == null ? ANY : names(mapper.constructType(model), mapper.getSerializerProviderInstance());
        } catch (JsonMappingException notWritable) {
            return ANY;
        }
    }

    private static Set<String> names(JavaType model, SerializerProvider provider) throws JsonMappingException {
        JsonSerializer<Object> serializer = provider.findValueSerializer(model);
        if (!(serializer instanceof BeanSerializerBase) || hasMore(model, provider)) {
            return ANY;
        }
        Set<String> names = new HashSet<>();
        for (Iterator<PropertyWriter> members = serializer.properties(); members.hasNext();) {
            PropertyWriter member = members.next();
            if (member instanceof UnwrappingBeanPropertyWriter) {
                return ANY;
            }
            names.add(member.getName());
        }
        return Set.copyOf(names);
    }

    /** Besides properties. */
    private static boolean hasMore(JavaType model, SerializerProvider provider) throws JsonMappingException {
        BeanDescription description = provider.getConfig().introspect(model);
        return description.findAnyGetter() != null || description.getObjectIdInfo() != null
                || provider.findTypeSerializer(model) != null;
    }
}
