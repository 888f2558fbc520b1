package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;

/** Has the response in every way that a resource can have it. */
@Path("shared")
public class SharedResource {

    private static final String NAME = "Seen-By-All";

    @Context
    private Response field;

    @BeanParam
    private BeanParams.ByField bean;

    private Response property;

    @Context
    public void setProperty(Response property) {
        this.property = property;
    }

    /** Writes through each of them and reads through all the others: the body has one line for each writer. */
    @GET
    public String get(@Context Response parameter, @BeanParam BeanParams.ByField dependency,
            @HeaderParam(Mark.TOKEN) String token) {
        List<Response> all = List.of(field, property, parameter, bean.response(), dependency.response());
        List<String> lines = new ArrayList<>();
        for (int writer = 0; writer < all.size(); writer++) {
            all.get(writer).setHeader(NAME, token + writer);
            StringBuilder line = new StringBuilder();
            all.forEach(reader -> line.append(String.join(",", reader.getHeader(NAME))).append(' '));
            lines.add(line.toString().strip());
        }
        return String.join("\n", lines);
    }
}
