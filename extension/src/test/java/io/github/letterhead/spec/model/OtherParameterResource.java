package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The same as in the application beside it, with another parameter. */
@Path("peers")
@Produces(MediaType.APPLICATION_JSON)
public class OtherParameterResource {

    @GET
    @Path("own-name")
    @ResponseModel(UserOut.class)
    @SparseFields(parameter = "select")
    public List<User> ownName() {
        return People.all();
    }
}
