package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A superclass of resource classes; what it says of itself holds for their methods. */
@ResponseModel(UserOut.class)
public abstract class Parent {

    @GET
    @Path("from-superclass")
    @Produces(MediaType.APPLICATION_JSON)
    public User fromSuperclass() {
        return People.ann();
    }

    @GET
    @Path("overridden")
    @ResponseModel(value = UserOut.class, exclude = "id")
    @Produces(MediaType.APPLICATION_JSON)
    public User overridden() {
        return People.ann();
    }
}
