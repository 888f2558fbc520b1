package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;

@Path("greeting")
@Produces("text/plain")
public class ByHandResource {

    @GET
    public Response greet() {
        return Response.status(202)
                .entity(new GenericEntity<String>(Greeting.TEXT) { })
                .header(Greeting.HEADER, Greeting.HEADER_VALUE)
                .cookie(new NewCookie.Builder(Greeting.COOKIE).value(Greeting.COOKIE_VALUE).path("/")
                        .sameSite(SameSite.LAX).build())
                .build();
    }
}
