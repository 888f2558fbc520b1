package io.github.letterhead.benchmark;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/** RESTEasy without CDI, called as a container calls it. */
final class RestEasyInMemory implements InMemory {

    private final Dispatcher dispatcher;
    private final ResteasyProviderFactory providers;

    RestEasyInMemory(Application application) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        deployment.start();
        dispatcher = deployment.getDispatcher();
        providers = deployment.getProviderFactory();
    }

    @Override
    public Sent get(URI uri, String origin) {
        Collected response = new Collected();
        MockHttpRequest request = MockHttpRequest.create("GET", uri, BASE);
        if (origin != null) {
            request.header("Origin", origin);
        }
        dispatcher.invoke(request, response);
        return new Sent(response.getStatus(), lines(response), response.octets());
    }

    /** Does what the responses of servers do. */
    private int lines(HttpResponse response) {
        int lines = 0;
        for (List<Object> values : response.getOutputHeaders().values()) {
            for (Object value : values) {
                lines += providers.toHeaderString(value).isEmpty() ? 0 : 1;
            }
        }
        return lines;
    }

    private static final class Collected extends MockHttpResponse {

        /** Where a server puts them. */
        @Override
        public void addNewCookie(NewCookie cookie) {
            outputHeaders.add(HttpHeaders.SET_COOKIE, cookie);
        }

        int octets() {
            return baos.size();
        }
    }
}
