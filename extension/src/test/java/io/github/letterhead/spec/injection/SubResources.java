package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;

/** Reached through {@link LocatorResource}. */
public final class SubResources {

    private SubResources() {
    }

    /** Injected through a field and a setter. */
    public static class ByField {

        @Context
        private Response field;

        private Response property;

        @Context
        public void setProperty(Response property) {
            this.property = property;
        }

        @GET
        public String get(@Context Response parameter, @HeaderParam(Mark.TOKEN) String token) {
            Mark.leave(field, "sub-resource-field", token);
            Mark.leave(property, "sub-resource-setter", token);
            Mark.leave(parameter, "sub-resource-parameter", token);
            return token;
        }
    }

    /** Injected through the constructor. */
    public static class ByConstructor {

        private final Response response;

        public ByConstructor(@Context Response response) {
            this.response = response;
        }

        @GET
        public String get(@HeaderParam(Mark.TOKEN) String token) {
            Mark.leave(response, "sub-resource-constructor", token);
            return token;
        }
    }

    /** Made by the locator; injected through the method's parameter alone. */
    public static class ByParameter {

        @GET
        public String get(@Context Response response, @HeaderParam(Mark.TOKEN) String token) {
            Mark.leave(response, "sub-resource-parameter", token);
            return String.join(",", response.getHeader(Mark.header("locator-parameter")));
        }
    }
}
