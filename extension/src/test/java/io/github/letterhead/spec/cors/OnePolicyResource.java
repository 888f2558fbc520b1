package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** All that its path has is under one policy. */
@Path("one")
@Produces(MediaType.TEXT_PLAIN)
@CrossOrigin(origins = "https://reader.example")
public class OnePolicyResource {

    @GET
    public String get() {
        return "get";
    }

    @POST
    @CrossOrigin(origins = "https://reader.example")
    public String post() {
        return "post";
    }
}
