package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Path("cookie")
@Produces(MediaType.APPLICATION_JSON)
public class CookieResource {

    @GET
    @Path("default")
    public Map<String, Object> byDefault(@Context Response response) {
        response.setCookie("session", "abc");
        return Map.of();
    }

    @GET
    @Path("all")
    public Map<String, Object> all(@Context Response response) {
        response.setCookie(SetCookie.of("session", "abc")
                .maxAge(Duration.ofSeconds(60))
                .expires(Instant.parse("2037-01-22T12:00:10Z"))
                .path("/app")
                .domain("example.org")
                .secure()
                .httpOnly()
                .sameSite(SameSite.STRICT));
        return Map.of();
    }

    @GET
    @Path("expires-naive-datetime")
    public Map<String, Object> dateWithoutZone(@Context Response response) {
        response.addHeader("Set-Cookie", "a=1; Expires=Thu, 22 Jan 2037 12:00:10; Path=/; SameSite=Lax");
        return Map.of();
    }

    @GET
    @Path("delete")
    public Map<String, Object> delete(@Context Response response) {
        response.deleteCookie("session");
        return Map.of();
    }

    @GET
    @Path("set-then-delete")
    public Map<String, Object> setThenDelete(@Context Response response) {
        response.setCookie("a", "1");
        response.deleteCookie("a");
        return Map.of();
    }

    @GET
    @Path("quoting")
    public Map<String, Object> quoting(@Context Response response) {
        Map<String, String> cookies = new LinkedHashMap<>();
        cookies.put("a", "two words");
        cookies.put("b", "semi;colon,comma");
        cookies.put("c", "quote\"back\\slash");
        cookies.put("d", "a=b/c@d?e");
        cookies.put("e", "caf\u00e9");
        cookies.put("f", "!#$%&'*+-.^_`|~:");
        cookies.put("g", "5");
        List<String> refused = new ArrayList<>();
        cookies.forEach((name, value) -> {
            try {
                response.setCookie(name, value);
            } catch (IllegalArgumentException e) {
                refused.add(name);
            }
        });
        return Map.of("refused", refused);
    }

    @GET
    @Path("bad-samesite")
    public Map<String, Object> badSameSite(@Context Response response) {
        response.addHeader("Set-Cookie", "a=1; Path=/; SameSite=wrong");
        return Map.of();
    }

    @GET
    @Path("header-append")
    public Map<String, Object> headerAppend(@Context Response response) {
        response.setCookie("a", "1");
        response.addHeader("Set-Cookie", "c=3");
        return Map.of();
    }
}
