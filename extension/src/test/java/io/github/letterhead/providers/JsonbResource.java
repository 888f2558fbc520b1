package io.github.letterhead.providers;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.spec.model.People;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One book under many models. */
@Path("books")
@Produces(MediaType.APPLICATION_JSON)
public class JsonbResource {

    /** As a database knows it. */
    public record Book(String isbnNumber, String firstTitle, String note, BigDecimal price, String buyer) {

        static Book one() {
            return new Book("978", "Letters", People.SECRET, new BigDecimal("9.90"), People.SECRET);
        }
    }

    /** Says by annotations how it is written. */
    public static class BookOut {

        private String isbnNumber;
        private String firstTitle;
        private String note;
        private BigDecimal price;

        @JsonbProperty("isbn-13")
        public String getIsbnNumber() {
            return isbnNumber;
        }

        public void setIsbnNumber(String isbnNumber) {
            this.isbnNumber = isbnNumber;
        }

        public String getFirstTitle() {
            return firstTitle;
        }

        public void setFirstTitle(String firstTitle) {
            this.firstTitle = firstTitle;
        }

        @JsonbTransient
        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }

        @JsonbTypeAdapter(WithCurrency.class)
        public BigDecimal getPrice() {
            return price;
        }

        public void setPrice(BigDecimal price) {
            this.price = price;
        }
    }

    /** A number becomes an object. */
    public static class WithCurrency implements JsonbAdapter<BigDecimal, Map<String, String>> {

        @Override
        public Map<String, String> adaptToJson(BigDecimal price) {
            return Map.of("amount", price.toPlainString(), "currency", "EUR");
        }

        @Override
        public BigDecimal adaptFromJson(Map<String, String> price) {
            return new BigDecimal(price.get("amount"));
        }
    }

    /** Written as something else where an adapter says so. */
    public record Money(BigDecimal value) {
    }

    /** That something. */
    public record MoneyAsWritten(BigDecimal amount, String currency) {
    }

    /** Says nothing. */
    public record Plain(String isbnNumber, String firstTitle) {
    }

    @GET
    @Path("annotated")
    @ResponseModel(value = BookOut.class, exclude = "price.currency")
    @SparseFields
    public List<Book> annotated() {
        return List.of(Book.one());
    }

    @GET
    @Path("included")
    @ResponseModel(value = BookOut.class, include = {"isbn-13", "price.amount"})
    public Book included() {
        return Book.one();
    }

    @GET
    @Path("plain")
    @ResponseModel(Plain.class)
    @SparseFields
    public Book plain() {
        return Book.one();
    }
}
