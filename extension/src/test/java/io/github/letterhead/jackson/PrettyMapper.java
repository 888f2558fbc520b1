package io.github.letterhead.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.ws.rs.ext.ContextResolver;

public class PrettyMapper implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
