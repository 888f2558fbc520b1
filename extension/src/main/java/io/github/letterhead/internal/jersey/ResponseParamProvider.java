package io.github.letterhead.internal.jersey;

import io.github.letterhead.Response;
import java.util.function.Function;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;

/** Gives method parameters the response itself, so that it works on any thread; and without the cost of a proxy. */
final class ResponseParamProvider implements ValueParamProvider {

    private final JerseyRequests requests;

    ResponseParamProvider(JerseyRequests requests) {
        this.requests = requests;
    }

    @Override
    public Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        return parameter.getSource() == Parameter.Source.CONTEXT && parameter.getRawType() == Response.class
                ? requests::response : null;
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }
}
