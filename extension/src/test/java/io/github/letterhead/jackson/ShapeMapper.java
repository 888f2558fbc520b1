package io.github.letterhead.jackson;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import jakarta.ws.rs.ext.ContextResolver;

/** With filters, attributes and features of the application's own. */
public class ShapeMapper implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper;

    public ShapeMapper() {
        mapper = JsonMapper.builder()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .filterProvider(new SimpleFilterProvider().addFilter("own",
                        SimpleBeanPropertyFilter.serializeAllExcept("hidden")))
                .build();
        mapper.setConfig(mapper.getSerializationConfig().withAttribute("secret", Row.SECRET));
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
