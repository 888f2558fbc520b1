package io.github.letterhead.providers;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.providers.JsonbResource.Book;
import io.github.letterhead.providers.JsonbResource.Money;
import io.github.letterhead.providers.JsonbResource.Plain;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Map;

/** Written with names of a strategy, and of an adapter. */
@Path("books")
@Produces(MediaType.APPLICATION_JSON)
public class UsualJsonbResource {

    /** With a part that an adapter writes. */
    public record Priced(String isbnNumber, Money price) {
    }

    @GET
    @Path("plain")
    @ResponseModel(Plain.class)
    @SparseFields
    public Book plain() {
        return Book.one();
    }

    @GET
    @Path("priced")
    @ResponseModel(value = Priced.class, exclude = "price.currency")
    @SparseFields
    public Map<String, Object> priced() {
        return Map.of("isbnNumber", "978", "price", new Money(new BigDecimal("9.90")), "buyer", People.SECRET);
    }

    @GET
    @Path("without-nulls")
    @ResponseModel(value = Plain.class, excludeNull = true)
    public Plain withoutNulls() {
        return new Plain("978", null);
    }
}
