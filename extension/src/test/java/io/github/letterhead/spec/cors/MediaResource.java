package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Methods that differ in their media types alone. */
@Path("media")
@Produces(MediaType.TEXT_PLAIN)
public class MediaResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @CrossOrigin(origins = {"https://reader.example", "https://writer.example"}, headers = "X-Admin",
            methods = {"POST", "DELETE"}, credentials = true, maxAge = 86_400)
    public String json(String json) {
        return "json";
    }

    @POST
    @Consumes(MediaType.APPLICATION_XML)
    @CrossOrigin(origins = {"https://writer.example", "https://other.example"}, maxAge = 5)
    public String xml(String xml) {
        return "xml";
    }
}
