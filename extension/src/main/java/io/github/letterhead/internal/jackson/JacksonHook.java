package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.jakarta.rs.cfg.EndpointConfigBase;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterInjector;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterModifier;
import io.github.letterhead.internal.write.ProviderHook;
import io.github.letterhead.internal.write.SelectableEntity;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.function.Supplier;

/** The way into Jackson's own provider, and those that extend it: what it asks for its writer, at each answer. */
public final class JacksonHook implements ProviderHook {

    private final Supplier<ObjectWriterModifier> otherwise;

    /** The supplier knows what the provider would take if nobody had put anything there; null for nothing. */
    public JacksonHook(Supplier<ObjectWriterModifier> otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void offer(SelectableEntity entity) {
        ObjectWriterModifier present = ObjectWriterInjector.get();
        ObjectWriterInjector.set(new Modifier(entity, present, present == null ? otherwise.get() : present));
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
        private final ObjectWriterModifier first;

        private Modifier(SelectableEntity entity, ObjectWriterModifier present, ObjectWriterModifier first) {
            this.entity = entity;
            this.present = present;
            this.first = first;
        }

        @Override
        public ObjectWriter modify(EndpointConfigBase<?> endpoint, MultivaluedMap<String, Object> headers, Object value,
                ObjectWriter writer, JsonGenerator generator) throws IOException {
            ObjectWriter modified = first == null ? writer : first.modify(endpoint, headers, value, writer, generator);
            return FilteringWriter.like(modified, entity);
        }
    }
}
