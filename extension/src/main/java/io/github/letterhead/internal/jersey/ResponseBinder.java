package io.github.letterhead.internal.jersey;

import io.github.letterhead.Response;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;

/** HK2's own binder, since it is the one that Jersey 3.1 and 4.0 have in common. */
final class ResponseBinder extends AbstractBinder {

    private final JerseyRequests requests;
    private final ReturnedResponses returned;

    ResponseBinder(JerseyRequests requests, ReturnedResponses returned) {
        this.requests = requests;
        this.returned = returned;
    }

    @Override
    protected void configure() {
        bind(new JerseyCurrentResponse(requests)).to(Response.class);
        bind(new ResponseParamProvider(requests)).to(ValueParamProvider.class);
        bind(returned).to(ResourceMethodInvocationHandlerProvider.class).ranked(Integer.MAX_VALUE);
    }
}
