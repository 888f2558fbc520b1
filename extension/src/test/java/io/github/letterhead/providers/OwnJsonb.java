package io.github.letterhead.providers;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;

/** With a naming strategy that nobody has foreseen. */
public class OwnJsonb implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(
            new JsonbConfig().withPropertyNamingStrategy(name -> "own " + name));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
