package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;

@Path("cookie")
@Produces(MediaType.TEXT_PLAIN)
public class CookieResource {

    @GET
    @Path("text")
    public String text(@Context Response response) {
        response.setCookie("default", "1")
                .setCookie(SetCookie.of("full", "\"quoted\"").domain("example.org").path("/app")
                        .maxAge(Duration.ofHours(1)).expires(Instant.parse("2037-01-22T12:00:10Z")).secure().httpOnly()
                        .sameSite(NewCookie.SameSite.NONE).partitioned().attribute("Priority", "High"))
                .setCookie(SetCookie.of("bare", "").path(null).sameSite(null))
                .setCookie(new NewCookie.Builder("jakarta").value("1").path("/jakarta").maxAge(5).secure(true)
                        .httpOnly(true).sameSite(NewCookie.SameSite.STRICT).build())
                .addHeader("set-cookie", "parsed=1; path=/parsed; HTTPONLY");
        return "entity";
    }

    @GET
    @Path("equal")
    public String equal(@Context Response response) {
        response.setCookie("a", "1").setCookie("b", "1").setCookie("a", "2")
                .setCookie(SetCookie.of("c", "1").domain("example.org"))
                .setCookie("d", "1")
                .setCookie(SetCookie.of("c", "2").domain("EXAMPLE.org"))
                .addHeader("Set-Cookie", "d=2; Path=/");
        return "entity";
    }

    @GET
    @Path("different")
    public String different(@Context Response response) {
        response.setCookie("a", "1").setCookie("A", "2").setCookie(SetCookie.of("a", "3").path("/sub"))
                .setCookie(SetCookie.of("a", "4").path(null)).setCookie(SetCookie.of("a", "5").domain("example.org"));
        return "entity";
    }

    @GET
    @Path("deleted")
    public String deleted(@Context Response response) {
        response.deleteCookie("unknown").deleteCookie("__Host-unknown").deleteCookie("__Secure-unknown")
                .setCookie(SetCookie.of("known", "1").path("/app").domain("example.org").httpOnly())
                .deleteCookie("known")
                .deleteCookie(SetCookie.of("given", "1").path("/given"));
        return "entity";
    }
}
