package io.github.letterhead.internal.jersey;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.letterhead.internal.jackson.FilteringWriter;
import io.github.letterhead.internal.write.ProviderHook;
import io.github.letterhead.internal.write.SelectableEntity;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import org.glassfish.jersey.jackson.internal.jackson.jaxrs.cfg.EndpointConfigBase;
import org.glassfish.jersey.jackson.internal.jackson.jaxrs.cfg.ObjectWriterInjector;
import org.glassfish.jersey.jackson.internal.jackson.jaxrs.cfg.ObjectWriterModifier;

/** The same way into the provider that Jersey has made of Jackson's, by renaming its packages. */
public final class JerseyJacksonHook implements ProviderHook {

    @Override
    public void offer(SelectableEntity entity) {
        ObjectWriterInjector.set(new Modifier(entity, ObjectWriterInjector.get()));
    }

    /** What a provider has not taken belongs to nobody else. */
    @Override
    public void withdraw() {
        if (ObjectWriterInjector.getAndClear() instanceof Modifier left && left.present != null) {
            ObjectWriterInjector.set(left.present);
        }
    }

    private static final class Modifier extends ObjectWriterModifier {

        private final SelectableEntity entity;
        private final ObjectWriterModifier present;

        private Modifier(SelectableEntity entity, ObjectWriterModifier present) {
            this.entity = entity;
            this.present = present;
        }

        @Override
        public ObjectWriter modify(EndpointConfigBase<?> endpoint, MultivaluedMap<String, Object> headers, Object value,
                ObjectWriter writer, JsonGenerator generator) throws IOException {
            ObjectWriter modified = present == null ? writer
                    : present.modify(endpoint, headers, value, writer, generator);
            return FilteringWriter.like(modified, entity);
        }
    }
}
