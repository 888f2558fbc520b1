package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.Person;
import io.github.letterhead.spec.model.People.PersonOut;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Has models of its own, of its superclass and of its interfaces. */
@Path("inheriting")
@Produces(MediaType.APPLICATION_JSON)
public class InheritingResource extends Parent implements Contract, Contract.Crud<Long, PersonOut> {

    @Override
    public User fromInterface() {
        return People.bob();
    }

    @Override
    @ResponseModel(UserWithAddress.class)
    public User replaced() {
        return People.bob();
    }

    /** Its own annotations of Jakarta REST cut it off; what the class says holds. */
    @GET
    @Path("cut-off")
    @Override
    public User cutOff() {
        return People.bob();
    }

    @Override
    public User overridden() {
        return People.bob();
    }

    @Override
    public List<PersonOut> generic() {
        return List.of(Person.named("Ann"));
    }

    @GET
    @Path("by/{id}")
    @ResponseModel
    @Override
    public PersonOut byId(@PathParam("id") Long id) {
        return Person.named("Number " + id);
    }

    @GET
    @Path("status-only")
    @ResponseModel(value = UserWithAddress.class, status = 404)
    public User statusOnly() {
        return new User(3, "Eve", null);
    }

    @GET
    @Path("off")
    @ResponseModel(Object.class)
    public User off() {
        return People.ann();
    }
}
