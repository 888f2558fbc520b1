package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes to the response where a runtime asks for the converters of its resources: when the application starts. */
public final class StartUpUse {

    private StartUpUse() {
    }

    /** What came of it. */
    public record Outcome(String text) {
    }

    @jakarta.ws.rs.ext.Provider
    public static class Provider implements ParamConverterProvider {

        @Context
        private Response response;

        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
            if (type != Outcome.class) {
                return null;
            }
            String outcome = ForeignThread.outcome(() -> response.setHeader("Lost", "start-up"));
            return new ParamConverter<>() {

                @Override
                public T fromString(String value) {
                    return type.cast(new Outcome(outcome));
                }

                @Override
                public String toString(T value) {
                    return value.toString();
                }
            };
        }
    }

    @Path("start-up")
    public static class Resource {

        @GET
        public String get(@QueryParam("use") Outcome outcome) {
            return outcome.text();
        }
    }
}
