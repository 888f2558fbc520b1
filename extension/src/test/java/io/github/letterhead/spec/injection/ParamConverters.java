package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Make a parameter from the token that the client sends. */
public final class ParamConverters {

    private ParamConverters() {
    }

    /** What {@link ByField} converts to. */
    public record FieldToken(String text) {
    }

    /** What {@link ByConstructor} converts to. */
    public record ConstructorToken(String text) {
    }

    /** Injected through a field and a setter. */
    @Provider
    public static class ByField implements ParamConverterProvider {

        @Context
        private Response field;

        private Response property;

        @Context
        public void setProperty(Response property) {
            this.property = property;
        }

        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
            return type != FieldToken.class ? null : new ParamConverter<>() {

                @Override
                public T fromString(String token) {
                    Mark.leave(field, "param-converter-field", token);
                    Mark.leave(property, "param-converter-setter", token);
                    return type.cast(new FieldToken(token));
                }

                @Override
                public String toString(T value) {
                    return value.toString();
                }
            };
        }
    }

    /** Injected through the constructor. */
    @Provider
    public static class ByConstructor implements ParamConverterProvider {

        private final Response response;

        public ByConstructor(@Context Response response) {
            this.response = response;
        }

        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
            return type != ConstructorToken.class ? null : new ParamConverter<>() {

                @Override
                public T fromString(String token) {
                    Mark.leave(response, "param-converter-constructor", token);
                    return type.cast(new ConstructorToken(token));
                }

                @Override
                public String toString(T value) {
                    return value.toString();
                }
            };
        }
    }
}
