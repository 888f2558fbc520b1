package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Leads to sub-resources, which no runtime knows before they are asked for. */
@Path("located")
public class LocatedResource {

    @Path("good")
    public Object good() {
        return new Good();
    }

    @Path("unusable")
    public Object unusable() {
        return new Unusable();
    }

    /** Has a model. */
    @Produces(MediaType.APPLICATION_JSON)
    public static class Good {

        @GET
        @ResponseModel(UserOut.class)
        public User get() {
            return People.bob();
        }
    }

    /** Has one that cannot work. */
    @Produces(MediaType.APPLICATION_JSON)
    public static class Unusable {

        @GET
        @ResponseModel
        public Object get() {
            return People.bob();
        }
    }
}
