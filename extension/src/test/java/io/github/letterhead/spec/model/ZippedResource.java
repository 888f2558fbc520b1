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

/** Filtered first, compressed then. */
@Path("zipped")
@Produces(MediaType.APPLICATION_JSON)
@Zipped
@ResponseModel(UserOut.class)
@SparseFields
public class ZippedResource {

    @GET
    public List<User> all() {
        return People.all();
    }
}
