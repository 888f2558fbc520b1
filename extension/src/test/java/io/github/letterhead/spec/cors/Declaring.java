package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Says everything that what implements it leaves out. */
@CrossOrigin(origins = "https://interface.example")
public interface Declaring<T> {

    @GET
    @Path("{id}")
    @CrossOrigin(origins = "https://declared.example")
    T get(@PathParam("id") T id);

    @PUT
    @Path("{id}")
    T put(@PathParam("id") T id);
}
