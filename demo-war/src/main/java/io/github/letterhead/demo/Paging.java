package io.github.letterhead.demo;

import io.github.letterhead.Response;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

/** A dependency that any list can use: it reads page and size, and tells the client where it stands. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("1")
    private int page;

    @QueryParam("size")
    @DefaultValue("10")
    private int size;

    @Context
    private UriInfo uriInfo;

    @Context
    private Response response;

    public int skipped() {
        if (page < 1 || page > 1_000_000 || size < 1 || size > 100) {
            throw new BadRequestException("page is 1 to 1000000, size is 1 to 100");
        }
        return (page - 1) * size;
    }

    public int size() {
        return size;
    }

    /** {@code X-Total-Count}, and a {@code Link} to the page before and the page behind where there is one. */
    public void tell(long total) {
        response.setHeader("X-Total-Count", total);
        if (page > 1) {
            response.addHeader("Link", to(page - 1, "prev"));
        }
        if ((long) page * size < total) {
            response.addHeader("Link", to(page + 1, "next"));
        }
    }

    private Link to(int number, String relation) {
        return Link.fromUriBuilder(uriInfo.getRequestUriBuilder().replaceQueryParam("page", number))
                .rel(relation)
                .build();
    }
}
