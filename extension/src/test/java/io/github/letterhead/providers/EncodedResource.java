package io.github.letterhead.providers;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.TextWriter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What the runtime's own encoder gets to see. */
@Path("encoded")
public class EncodedResource {

    @GET
    @Path("users")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseModel(UserOut.class)
    @SparseFields
    public List<User> users() {
        return People.all();
    }

    @GET
    @Path("broken")
    @Produces("application/octets+json")
    @ResponseModel(include = "name")
    public Object broken() {
        return octets("{\"name\": \"A\", \"password\": \"" + People.SECRET + "\"");
    }

    @GET
    @Path("broken-late")
    @Produces("application/octets+json")
    @ResponseModel(include = "name")
    public Object brokenLate() {
        // Much of what does not get smaller, so that the server has to send some of it.
        Random random = new Random(20);
        String names = random.longs(20_000).mapToObj(Long::toHexString).collect(Collectors.joining("\"},{\"name\":\""));
        return octets("[{\"name\":\"first\"},{\"name\":\"" + names + "\"}}, {\"name\": \"" + People.SECRET + "\"}]");
    }

    private static TextWriter.Octets octets(String text) {
        return new TextWriter.Octets(text.getBytes(StandardCharsets.UTF_8));
    }
}
