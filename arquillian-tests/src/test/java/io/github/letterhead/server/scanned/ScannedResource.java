package io.github.letterhead.server.scanned;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("found")
public class ScannedResource {

    @Context
    private Response field;

    @GET
    public String get(@Context Response response) {
        response.setHeader("Parameter", "found").setStatus(202);
        field.setHeader("Field", "found");
        return "found";
    }
}
