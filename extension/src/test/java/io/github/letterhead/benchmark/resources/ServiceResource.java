package io.github.letterhead.benchmark.resources;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("greeting")
@Produces("text/plain")
public class ServiceResource {

    @Inject
    private GreetingService service;

    @GET
    public String greet() {
        return service.greet();
    }
}
