package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;

/** What FastAPI calls dependencies: bundles of request data that may write to the response. */
public final class BeanParams {

    private BeanParams() {
    }

    /** Injected through a field. */
    public static class ByField {

        @Context
        private Response response;

        @HeaderParam(Mark.TOKEN)
        private String token;

        void mark(String place) {
            Mark.leave(response, place, token);
        }

        Response response() {
            return response;
        }
    }

    /** Injected through setters. */
    public static class BySetter {

        private Response response;
        private String token;

        @Context
        public void setResponse(Response response) {
            this.response = response;
        }

        @HeaderParam(Mark.TOKEN)
        public void setToken(String token) {
            this.token = token;
        }

        void mark(String place) {
            Mark.leave(response, place, token);
        }
    }

    /** Injected through the constructor, which uses the response at once. */
    public static class ByConstructor {

        private final Response response;

        public ByConstructor(@Context Response response, @HeaderParam(Mark.TOKEN) String token) {
            this.response = response;
            Mark.leave(response, "bean-param-constructor", token);
        }

        Response response() {
            return response;
        }
    }

    /** A dependency of a dependency. */
    public static class Nested {

        @Context
        private Response response;

        @HeaderParam(Mark.TOKEN)
        private String token;

        @BeanParam
        private ByField inner;

        void mark() {
            inner.mark("bean-param-inner");
            Mark.leave(response, "bean-param-outer", token);
        }

        /** What the outer one wrote, as the inner one sees it. */
        String seenByInner() {
            return String.join(",", inner.response().getHeader(Mark.header("bean-param-outer")));
        }
    }
}
