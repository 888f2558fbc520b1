package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths that several templates match. */
@Path("level")
@Produces(MediaType.TEXT_PLAIN)
public class LevelResource {

    @PUT
    @Path("{any: .+}")
    @CrossOrigin
    public String any(@PathParam("any") String any) {
        return "any";
    }

    @PUT
    @Path("{id: [0-9]+}")
    @CrossOrigin(origins = "https://writer.example", credentials = true)
    public String digits(@PathParam("id") String id) {
        return "digits";
    }

    @GET
    @Path("me")
    @CrossOrigin
    public String me() {
        return "me";
    }

    @DELETE
    @Path("{id}")
    @CrossOrigin(origins = "https://writer.example", credentials = true)
    public String delete(@PathParam("id") String id) {
        return "delete";
    }

    @GET
    @Path("e")
    @CrossOrigin(origins = "https://reader.example")
    public String e() {
        return "e";
    }

    @GET
    @Path("e/{n: .*}")
    @CrossOrigin(origins = "https://writer.example")
    public String belowE(@PathParam("n") String n) {
        return "below e";
    }

    @Path("left/a/{x}")
    @PUT
    @CrossOrigin(origins = "https://reader.example")
    public String left(@PathParam("x") String x) {
        return "left";
    }

    @Path("left/{x}/b")
    @PUT
    @CrossOrigin(origins = "https://writer.example")
    public String right(@PathParam("x") String x) {
        return "right";
    }
}
