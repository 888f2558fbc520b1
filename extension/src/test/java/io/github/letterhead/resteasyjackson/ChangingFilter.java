package io.github.letterhead.resteasyjackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.jakarta.rs.cfg.EndpointConfigBase;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterInjector;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterModifier;
import io.github.letterhead.jackson.Change;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;

/** Has the change applied that the query names, where a writer will take it; it would wait for the next request. */
public class ChangingFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        String change = request.getUriInfo().getQueryParameters().getFirst("change");
        if (change != null && answer.hasEntity()) {
            ObjectWriterInjector.set(new Modifier(change));
        }
    }

    private static final class Modifier extends ObjectWriterModifier {

        private final String change;

        private Modifier(String change) {
            this.change = change;
        }

        @Override
        public ObjectWriter modify(EndpointConfigBase<?> endpoint, MultivaluedMap<String, Object> headers, Object value,
                ObjectWriter writer, JsonGenerator generator) throws IOException {
            return Change.apply(change, writer, generator);
        }
    }
}
