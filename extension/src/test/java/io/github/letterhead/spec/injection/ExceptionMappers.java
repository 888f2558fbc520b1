package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Make an error of an exception, which gets what is written through {@code always()}. */
public final class ExceptionMappers {

    private ExceptionMappers() {
    }

    /** Mapped by {@link ByField}. */
    public static class FieldException extends RuntimeException {

        private static final long serialVersionUID = 1;

        public FieldException(String token) {
            super(token);
        }
    }

    /** Mapped by {@link ByConstructor}. */
    public static class ConstructorException extends RuntimeException {

        private static final long serialVersionUID = 1;

        public ConstructorException(String token) {
            super(token);
        }
    }

    /** Injected through a field and a setter. */
    @Provider
    public static class ByField implements ExceptionMapper<ExceptionMappers.FieldException> {

        @Context
        private Response field;

        private Response property;

        @Context
        public void setProperty(Response property) {
            this.property = property;
        }

        @Override
        public jakarta.ws.rs.core.Response toResponse(FieldException thrown) {
            String token = thrown.getMessage();
            Mark.leave(field.always(), "exception-mapper-field", token);
            Mark.leave(property.always(), "exception-mapper-setter", token);
            return jakarta.ws.rs.core.Response.status(418).entity(token).type("text/plain").build();
        }
    }

    /** Injected through the constructor. */
    @Provider
    public static class ByConstructor implements ExceptionMapper<ExceptionMappers.ConstructorException> {

        private final Response response;

        public ByConstructor(@Context Response response) {
            this.response = response;
        }

        @Override
        public jakarta.ws.rs.core.Response toResponse(ConstructorException thrown) {
            String token = thrown.getMessage();
            Mark.leave(response.always(), "exception-mapper-constructor", token);
            return jakarta.ws.rs.core.Response.status(418).entity(token).type("text/plain").build();
        }
    }
}
