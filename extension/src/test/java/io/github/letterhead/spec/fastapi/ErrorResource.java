package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

@Path("error")
@Produces(MediaType.APPLICATION_JSON)
public class ErrorResource {

    @GET
    @Path("http")
    @StatusCode(201)
    public Map<String, Object> http(@Context Response response, @BeanParam SetA a) {
        response.setHeader("X-Temp", "1");
        response.setCookie("temp", "1");
        throw new HttpException(404, "nope", Map.of("X-Err", "1"));
    }

    @GET
    @Path("http-no-detail")
    public Map<String, Object> httpWithoutDetail() {
        throw new HttpException(404);
    }

    @GET
    @Path("http-object-detail")
    public Map<String, Object> httpWithObject() {
        throw new HttpException(404, Map.of("code", 7));
    }

    @GET
    @Path("http-one-cookie-by-hand")
    public Map<String, Object> oneCookieByHand(@Context Response response, @BeanParam SetA a) {
        response.setCookie("second", "1");
        String first = response.getCookies().get(0).headerValue();
        throw new HttpException(401, "Unauthorized", Map.of("Set-Cookie", first));
    }

    @GET
    @Path("unhandled")
    public Map<String, Object> unhandled(@Context Response response) {
        response.setHeader("X-Temp", "1");
        throw new IllegalStateException("boom");
    }

    @GET
    @Path("bad-query")
    public Map<String, Object> badQuery(@QueryParam("n") int n, @Context Response response) {
        return Map.of();
    }

    @GET
    @Path("custom-handler")
    public Map<String, Object> customHandler(@Context Response response) {
        response.setHeader("X-Temp", "1");
        throw new ObservedError();
    }
}
