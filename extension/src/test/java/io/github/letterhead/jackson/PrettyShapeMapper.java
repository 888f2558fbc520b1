package io.github.letterhead.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** The same, which indents. */
public class PrettyShapeMapper extends ShapeMapper {

    private final ObjectMapper mapper = super.getContext(null).enable(SerializationFeature.INDENT_OUTPUT);

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
