package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.servlet.ContainerHeaders;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MultivaluedMap;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.BuilderHelper;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.ContainerResponse;

/**
 * On a servlet container Jersey replaces a header that the servlet response already has, the container's session
 * cookie among them (eclipse-ee4j/jersey#3282, open; ResponseWriter of jersey-container-servlet-core, Jersey 3.1.0 to
 * 3.1.11 and 4.0). The test {@code sessionCookieOfTheContainerSurvives} will tell when this can go.
 */
final class ServletHeaders {

    private final InjectionManager injections;
    private volatile Boolean onServlets;

    ServletHeaders(InjectionManager injections) {
        this.injections = injections;
    }

    /** The answer, or a copy with what must not be replaced: the answer may be shared with other requests. */
    ContainerResponse kept(ContainerResponse answer) {
        return isOnServlets() ? Link.kept(answer, injections) : answer;
    }

    /** With an entity of no bytes: to an answer without one Jersey has the container add its error page. */
    ContainerResponse empty(ContainerResponse answer) {
        if (!isOnServlets()) {
            return answer;
        }
        ContainerResponse copy = SharedAnswer.copy(answer, answer.getRequestContext());
        copy.setEntity(new byte[0]);
        return copy;
    }

    /**
     * To be called before an answer can be on its way on another thread. Grizzly gives a response its 200 when somebody
     * first asks for the status (HttpResponsePacket.getHttpStatus, Grizzly 4.0.2; no issue is known), and Payara asks
     * when a method has returned (StandardHostValve.status, 6.2025.9): at the moment when a stage completed elsewhere
     * sets its status, that is lost. Seen once in 300,000 answers; so it is asked for here, first. The test {@code
     * aResponseOfGrizzlyHasNoStatusUntilItIsAskedFor} will tell when this can go.
     */
    void settleStatus() {
        if (isOnServlets()) {
            Link.settleStatus(injections);
        }
    }

    private boolean isOnServlets() {
        if (onServlets == null) {
            onServlets = injections.getInstance(ServiceLocator.class).getBestDescriptor(
                    BuilderHelper.createContractFilter("jakarta.servlet.http.HttpServletResponse")) != null;
        }
        return onServlets;
    }

    /** A class of its own, so that the Servlet API is not needed elsewhere. */
    private static final class Link {

        private static void settleStatus(InjectionManager injections) {
            injections.getInstance(HttpServletResponse.class).getStatus();
        }

        private static ContainerResponse kept(ContainerResponse answer, InjectionManager injections) {
            ContainerHeaders container = new ContainerHeaders(injections.getInstance(HttpServletResponse.class));
            boolean cookies = container.hasCookiesBeside(answer.getHeaders());
            boolean vary = container.hasVaryBeside(answer.getHeaders());
            if (!cookies && !vary) {
                return answer;
            }
            ContainerResponse copy = SharedAnswer.copy(answer, answer.getRequestContext());
            MultivaluedMap<String, Object> headers = copy.getHeaders();
            if (cookies) {
                container.addCookiesTo(headers);
            }
            if (vary) {
                container.addVaryTo(headers);
            }
            return copy;
        }
    }
}
