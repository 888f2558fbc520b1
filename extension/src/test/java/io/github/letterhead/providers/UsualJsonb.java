package io.github.letterhead.providers;

import io.github.letterhead.providers.JsonbResource.Money;
import io.github.letterhead.providers.JsonbResource.MoneyAsWritten;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.ext.ContextResolver;

/** With a naming strategy of JSON-B, with nulls, and with an adapter for all that is of one class. */
public class UsualJsonb implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true)
            .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
            .withAdapters(new Adapter()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Gives other names. */
    public static class Adapter implements JsonbAdapter<Money, MoneyAsWritten> {

        @Override
        public MoneyAsWritten adaptToJson(Money money) {
            return new MoneyAsWritten(money.value(), "EUR");
        }

        @Override
        public Money adaptFromJson(MoneyAsWritten money) {
            return new Money(money.amount());
        }
    }
}
