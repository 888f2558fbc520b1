package io.github.letterhead.spec.attack;

import io.github.letterhead.Response;
import io.github.letterhead.SparseFields;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;

/** Says whether what was to be set has been refused. */
@Path("/")
public class AttackResource {

    public record Person(int id, String name) {
    }

    @GET
    @Path("query/{way}")
    @Produces("text/plain")
    public String query(@PathParam("way") Way way, @QueryParam("value") @DefaultValue("") String value,
            @Context Response response) {
        return attacked(way, value, response);
    }

    @GET
    @Path("header/{way}")
    @Produces("text/plain")
    public String header(@PathParam("way") Way way, @HeaderParam("X-Value") @DefaultValue("") String value,
            @Context Response response) {
        return attacked(way, value, response);
    }

    /** A callback is too late to tell. */
    @GET
    @Path("before-send")
    @Produces("text/plain")
    public String beforeSend(@QueryParam("value") @DefaultValue("") String value, @Context Response response) {
        response.beforeSend(last -> attacked(Way.SET, value, last));
        return "done";
    }

    @GET
    @Path("detached")
    @Produces("text/plain")
    public Response detached(@QueryParam("value") @DefaultValue("") String value) {
        Response detached = Response.of("done");
        attacked(Way.SET, value, detached);
        return detached;
    }

    @GET
    @Path("fields")
    @Produces("application/json")
    @SparseFields
    public Person fields(@Context Response response) {
        response.setHeader("X-Before", "1");
        return new Person(1, "Ann");
    }

    @GET
    @Path("innocent")
    @Produces("text/plain")
    public String innocent(@Context Response response) {
        response.setHeader("X-Innocent", "1");
        return "innocent";
    }

    private static String attacked(Way way, String value, Response response) {
        response.setHeader("X-Before", "1");
        boolean isSet = way.act(value, response);
        response.setHeader("X-After", "1");
        return isSet ? "set" : "refused";
    }
}
