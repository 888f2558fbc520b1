package io.github.letterhead.jerseyjackson;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.glassfish.jersey.server.JSONP;

/** With a call of a function around the JSON, for those who accept that. */
@Path("padded")
@Produces({"application/json", "application/javascript"})
public class PaddedResource {

    @GET
    @Path("model")
    @JSONP(queryParam = "call")
    @ResponseModel(UserOut.class)
    public List<User> model() {
        return People.all();
    }

    @GET
    @Path("selected")
    @JSONP(queryParam = "call")
    @ResponseModel(value = UserWithAddress.class, include = "name")
    public List<User> selected() {
        return People.all();
    }
}
