package io.github.letterhead.demo;

import io.github.letterhead.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Books in a database. Every method returns the thing itself; status and headers go through the response. */
@Path("books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class BooksResource {

    @Inject
    Books books;

    @Context
    Response response;

    @Context
    UriInfo uriInfo;

    @GET
    public List<Book> list(@BeanParam Paging paging) {
        List<Book> page = books.list(paging.skipped(), paging.size());
        paging.tell(books.count());
        return page;
    }

    /** With {@code If-None-Match} this is a 304: the status alone takes the body away. */
    @GET
    @Path("{isbn}")
    public Book get(@PathParam("isbn") String isbn, @Context Request request) {
        Book book = books.find(isbn).orElseThrow(() -> unknown(isbn));
        response.setHeader("ETag", book.tag());
        ResponseBuilder unmet = request.evaluatePreconditions(book.tag());
        if (unmet != null) {
            response.setStatus(unmet.build().getStatusInfo());
        }
        return book;
    }

    /** A relative {@code Location} starts at the application's base, as everywhere in Jakarta REST. */
    @POST
    public Book post(Book book) {
        if (!books.add(complete(book))) {
            throw new ClientErrorException("There is a book " + book.getIsbn() + " already", Status.CONFLICT);
        }
        response.setStatus(Status.CREATED).setHeader("Location", "books/" + book.getIsbn());
        return book;
    }

    /** Creates or updates: 201 or 200. */
    @PUT
    @Path("{isbn}")
    public Book put(@PathParam("isbn") String isbn, Book book) {
        if (book != null) {
            book.setIsbn(isbn);
        }
        if (books.put(complete(book))) {
            response.setStatus(Status.CREATED);
        }
        return book;
    }

    @DELETE
    @Path("{isbn}")
    public void delete(@PathParam("isbn") String isbn) {
        if (!books.remove(isbn)) {
            throw unknown(isbn);
        }
    }

    /** An error carries what was written through {@code always()}: here, where to look instead. */
    private NotFoundException unknown(String isbn) {
        UriBuilder all = uriInfo.getBaseUriBuilder().path(BooksResource.class);
        response.always().setHeader("Link", Link.fromUriBuilder(all).rel("collection").build());
        return new NotFoundException("There is no book " + isbn);
    }

    private static Book complete(Book book) {
        if (book == null || book.getTitle() == null || book.getAuthor() == null || book.getAuthor().getName() == null
                || book.getIsbn() == null || !book.getIsbn().matches("[0-9]{9}[0-9X]|[0-9]{13}")) {
            throw new BadRequestException("A book has an isbn of 10 or 13 digits, a title and an author with a name");
        }
        return book;
    }
}
