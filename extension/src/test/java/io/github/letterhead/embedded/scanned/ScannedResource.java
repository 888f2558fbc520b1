package io.github.letterhead.embedded.scanned;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("found")
public class ScannedResource {

    @GET
    public String get(@Context Response response) {
        response.addHeader("Resource", "found");
        return "found";
    }
}
