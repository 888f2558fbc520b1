package io.github.letterhead.demo;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

/**
 * Users with a password in the database. Every method returns the entity as it is; the model says what of it goes out.
 * A model on the class holds for each method that names none of its own.
 */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ResponseModel(UserOut.class)
@RequestScoped
public class UsersResource {

    @Inject
    Users users;

    @Context
    Response response;

    /** The model of a wrapper is a wrapper. {@code ?fields=items(id,name)} narrows it. */
    @GET
    @ResponseModel(UserPage.class)
    @SparseFields
    public Page<User> list(@BeanParam Paging paging) {
        Page<User> page = users.page(paging.skipped(), paging.size());
        paging.tell(page.total());
        return page;
    }

    /** {@code ?fields=id,name} or {@code ?fields=-email} narrows it; a field that the model lacks is a 400. */
    @GET
    @Path("{id}")
    @SparseFields
    public User get(@PathParam("id") long id) {
        return users.find(id).orElseThrow(() -> unknown(id));
    }

    /** Another model of the same entity. */
    @GET
    @Path("{id}/orders")
    @ResponseModel(UserWithOrders.class)
    public User getWithOrders(@PathParam("id") long id) {
        return users.findWithOrders(id).orElseThrow(() -> unknown(id));
    }

    /** The password comes in, its hash is in what is returned, and neither goes out. */
    @POST
    public User register(UserIn user) {
        if (user == null || user.getName() == null || user.getEmail() == null || user.getPassword() == null) {
            throw new BadRequestException("A user has a name, an email address and a password");
        }
        User stored = users.register(user.getName(), user.getEmail(), PasswordHash.of(user.getPassword()));
        response.setStatus(Status.CREATED).setHeader("Location", "users/" + stored.getId());
        return stored;
    }

    /** Nothing comes back, so the class's model has nothing to say. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        if (!users.remove(id)) {
            throw unknown(id);
        }
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("There is no user " + id);
    }
}
