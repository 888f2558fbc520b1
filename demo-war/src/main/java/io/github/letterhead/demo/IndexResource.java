package io.github.letterhead.demo;

import io.github.letterhead.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The page that lists what there is to try. */
@Path("/")
@RequestScoped
public class IndexResource {

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public InputStream index(@Context Response response) {
        response.setHeader("Content-Language", "en");
        return IndexResource.class.getResourceAsStream("index.html");
    }
}
