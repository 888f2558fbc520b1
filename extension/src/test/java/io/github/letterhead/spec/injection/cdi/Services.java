package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Beans behind a resource, one for each scope and way of injection. */
public final class Services {

    private Services() {
    }

    /** Lives as long as the request. */
    @RequestScoped
    public static class RequestByField {

        @Inject
        private Response response;

        public void mark(String token) {
            Mark.leave(response, "request-scoped-field", token);
        }
    }

    /** Lives as long as the request. */
    @RequestScoped
    public static class RequestByConstructor {

        private final Response response;

        @Inject
        public RequestByConstructor(Response response) {
            this.response = response;
        }

        /** For the proxy. */
        protected RequestByConstructor() {
            this(null);
        }

        public void mark(String token) {
            Mark.leave(response, "request-scoped-constructor", token);
        }
    }

    /** Outlives every request. */
    @ApplicationScoped
    public static class ApplicationByField {

        @Inject
        private Response response;

        public void mark(String token) {
            Mark.leave(response, "application-scoped-field", token);
        }

        public Response response() {
            return response;
        }
    }

    /** Outlives every request. */
    @ApplicationScoped
    public static class ApplicationByConstructor {

        private final Response response;

        @Inject
        public ApplicationByConstructor(Response response) {
            this.response = response;
        }

        /** For the proxy. */
        protected ApplicationByConstructor() {
            this(null);
        }

        public void mark(String token) {
            Mark.leave(response, "application-scoped-constructor", token);
        }
    }

    /** Lives as long as what it is injected into. */
    @Dependent
    public static class DependentByField {

        @Inject
        private Response response;

        public void mark(String token) {
            Mark.leave(response, "dependent-field", token);
        }

        public Response response() {
            return response;
        }
    }

    /** Lives as long as what it is injected into. */
    @Dependent
    public static class DependentByConstructor {

        private final Response response;

        @Inject
        public DependentByConstructor(Response response) {
            this.response = response;
        }

        public void mark(String token) {
            Mark.leave(response, "dependent-constructor", token);
        }
    }

    /** Outlives every request, and holds a dependent bean that therefore does so, too. */
    @ApplicationScoped
    public static class Holder {

        @Inject
        private DependentByField dependent;

        public void mark(String token) {
            dependent.mark(token);
        }
    }

    /** Told by initialiser methods. */
    @RequestScoped
    public static class RequestByInitializer {

        private Response response;

        @Inject
        void initialize(Response response) {
            this.response = response;
        }

        public void mark(String token) {
            Mark.leave(response, "request-scoped-initializer", token);
        }
    }

    /** Watched by {@link MarkingInterceptor}. */
    @ApplicationScoped
    public static class Intercepted {

        @Marked
        public String echo(String token) {
            return token;
        }
    }
}
