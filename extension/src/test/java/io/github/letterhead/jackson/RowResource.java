package io.github.letterhead.jackson;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

@Path("rows")
@Produces("application/json")
public class RowResource {

    static final int MANY = 10_000;

    @GET
    @Path("one")
    @SparseFields
    @ResponseModel(value = Object.class, exclude = {"secret", "raw.secret", "parts.secret", "parts.list.secret"})
    public Row one() {
        return Row.of(1);
    }

    @GET
    @Path("many")
    @ResponseModel(value = Object.class, include = {"id", "teller", "parts.list.id"})
    public List<Row> many() {
        return IntStream.range(0, MANY).mapToObj(Row::of).toList();
    }

    @GET
    @Path("whole")
    public Row whole() {
        return Row.of(1);
    }

    @GET
    @Path("fails")
    @ResponseModel(value = Object.class, exclude = {"secret", "raw", "parts"})
    public List<Row> fails() {
        return List.of(Row.of(1), Row.of(2).telling("fail"));
    }

    @GET
    @Path("piece")
    @ResponseModel(value = Object.class, exclude = {"secret", "raw", "parts"})
    public List<Row> piece() {
        return List.of(Row.of(1).telling("piece"));
    }

    @GET
    @Path("fails-late")
    @ResponseModel(value = Object.class, exclude = {"secret", "raw", "parts"})
    public List<Row> failsLate() {
        List<Row> rows = new ArrayList<>(many());
        rows.set(MANY / 2, Row.of(2).telling("piece"));
        return rows;
    }

    /** Written by {@link DetouringWriter}. */
    @GET
    @Path("detour")
    @Produces("application/detour+json")
    @ResponseModel(value = Object.class, exclude = {"secret", "raw", "parts"})
    public Row detour() {
        return Row.of(1);
    }

    @GET
    @Path("pretty")
    @Produces("application/pretty+json")
    @ResponseModel(value = Object.class, exclude = {"secret", "raw", "parts"})
    public Row pretty() {
        return Row.of(1);
    }
}
