package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** One object for all requests, which costs something by itself on some runtimes. */
@Path("greeting")
@Produces("text/plain")
public class ByHandSingletonResource extends ByHandResource {
}
