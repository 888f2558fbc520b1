package io.github.letterhead.spec.injection.hk2;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.ForeignThread;
import io.github.letterhead.spec.injection.Mark;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.glassfish.hk2.api.Immediate;
import org.glassfish.hk2.api.PerLookup;
import org.glassfish.jersey.process.internal.RequestScoped;

/** Services of HK2 behind a resource, one for each scope and way of injection. */
public final class Hk2Services {

    private Hk2Services() {
    }

    /** What they have in common. */
    public interface Service {

        Response response();

        default void mark(String place, String token) {
            Mark.leave(response(), place, token);
        }
    }

    /** Made anew for whoever asks. */
    @PerLookup
    public static class PerLookupByField implements Service {

        @Inject
        private Response response;

        @Override
        public Response response() {
            return response;
        }
    }

    /** Made anew for whoever asks. */
    @PerLookup
    public static class PerLookupByConstructor implements Service {

        private final Response response;

        @Inject
        public PerLookupByConstructor(Response response) {
            this.response = response;
        }

        @Override
        public Response response() {
            return response;
        }
    }

    /** Lives as long as the request. */
    @RequestScoped
    public static class RequestByField implements Service {

        @Inject
        private Response response;

        @Override
        public Response response() {
            return response;
        }
    }

    /** Lives as long as the request. */
    @RequestScoped
    public static class RequestByConstructor implements Service {

        private final Response response;

        @Inject
        public RequestByConstructor(Response response) {
            this.response = response;
        }

        @Override
        public Response response() {
            return response;
        }
    }

    /** Outlives every request. */
    @Singleton
    public static class SingletonByField implements Service {

        @Inject
        private Response response;

        @Override
        public Response response() {
            return response;
        }
    }

    /** Outlives every request. */
    @Singleton
    public static class SingletonByConstructor implements Service {

        private final Response response;

        @Inject
        public SingletonByConstructor(Response response) {
            this.response = response;
        }

        @Override
        public Response response() {
            return response;
        }
    }

    /** Made when the application starts, before there is any request. */
    @Immediate
    public static class ImmediateByField implements Service {

        @Inject
        private Response response;

        @Override
        public Response response() {
            return response;
        }
    }

    /** Made when the application starts; tries to write at once. */
    @Immediate
    public static class ImmediateByConstructor implements Service {

        private final Response response;
        private final String outcome;

        @Inject
        public ImmediateByConstructor(Response response) {
            this.response = response;
            this.outcome = ForeignThread.outcome(() -> response.setHeader("Lost", "start-up"));
        }

        @Override
        public Response response() {
            return response;
        }

        /** What came of the attempt. */
        public String outcome() {
            return outcome;
        }
    }
}
