package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

@Path("many")
@Produces("text/plain")
public class ManyByHandResource {

    @GET
    @Path("headers/{count}")
    public Response headers(@PathParam("count") int count) {
        ResponseBuilder response = Response.ok(Greeting.TEXT);
        for (int i = 0; i < count; i++) {
            response.header(ManyResource.NAMES[i], Greeting.HEADER_VALUE);
        }
        return response.build();
    }

    @GET
    @Path("cookies/{count}")
    public Response cookies(@PathParam("count") int count) {
        ResponseBuilder response = Response.ok(Greeting.TEXT);
        for (int i = 0; i < count; i++) {
            response.cookie(new NewCookie.Builder(ManyResource.NAMES[i]).value(Greeting.COOKIE_VALUE).path("/")
                    .sameSite(SameSite.LAX).build());
        }
        return response.build();
    }
}
