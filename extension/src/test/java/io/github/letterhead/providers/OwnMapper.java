package io.github.letterhead.providers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;

/** The application's mapper, which knows whether anybody has changed it. */
public class OwnMapper implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addMixIn(JacksonModels.Mixed.class, JacksonModels.MixedMixIn.class)
            .build();
    private final List<Object> before = facts();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }

    boolean isUntouched() {
        return before.equals(facts());
    }

    /** What can be set in it, but for the validator of types that RESTEasy gives every mapper. */
    private List<Object> facts() {
        SerializationConfig config = mapper.getSerializationConfig();
        return List.of(mapper.getRegisteredModuleIds(), mapper.mixInCount(), mapper.getSerializerFactory(),
                mapper.getSerializerProvider(), mapper.getFactory(), mapper.getTypeFactory(),
                mapper.getSubtypeResolver(), mapper.getDeserializationConfig().getDeserializationFeatures(),
                config.getPropertyNamingStrategy(), config.getSerializationFeatures(),
                config.getAnnotationIntrospector(), config.getDefaultVisibilityChecker(),
                String.valueOf(config.getFilterProvider()), String.valueOf(config.getActiveView()),
                mapper.getFactory().getOutputDecorator() == null);
    }
}
