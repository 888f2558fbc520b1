package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** One object for all requests, which costs something by itself on some runtimes. */
@Path("by-hand-of-singleton")
@Produces("text/plain")
public class ByHandSingletonResource extends ByHandResource {
}
