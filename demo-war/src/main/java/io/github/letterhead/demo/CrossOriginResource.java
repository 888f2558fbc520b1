package io.github.letterhead.demo;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import io.github.letterhead.cors.CrossOrigin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a page of another origin may call. The policy is that of {@link DemoApplication}, unless a method has its own.
 * Each method tells in its body what it sent in its headers, so that the page can show what of it a script gets to see.
 */
@Path("cross-origin")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CrossOriginResource {

    @Inject
    Runs runs;

    /** The application's policy: what is set through the response is exposed by itself. */
    @GET
    @Path("exposed")
    public Map<String, String> exposed(@Context Response response) {
        return send(response);
    }

    /** The same, exposing nothing. */
    @GET
    @Path("hidden")
    @CrossOrigin
    public Map<String, String> hidden(@Context Response response) {
        return send(response);
    }

    private static Map<String, String> send(Response response) {
        Map<String, String> sent = new TreeMap<>(Map.of(
                "Cache-Control", "no-store",
                "Content-Language", "en",
                "ETag", "\"7\"",
                "RateLimit-Remaining", "41",
                "X-Cat-Dog", "alone in the world",
                "X-Total-Count", "128"));
        sent.forEach(response::setHeader);
        SetCookie cookie = SetCookie.of("tasted", "1").maxAge(Duration.ofMinutes(5));
        response.setCookie(cookie);
        sent.put("Set-Cookie", cookie.headerValue());
        return sent;
    }

    /** An error, which a page can read all the same: status, body, and what {@code always()} wrote. */
    @GET
    @Path("error")
    public Message error(@Context Response response) {
        response.always().setHeader("RateLimit-Remaining", 0);
        throw new NotFoundException("There is nothing here, and the page can tell why");
    }

    /** One cookie of each kind. */
    @POST
    @Path("cookies")
    public Set<String> setCookies(@Context Response response) {
        SetCookie[] cookies = {
            SetCookie.of("lax", "1"),
            SetCookie.of("hidden", "1").httpOnly(),
            SetCookie.of("strict", "1").sameSite(SameSite.STRICT),
            SetCookie.of("none", "1").sameSite(SameSite.NONE).secure(),
            SetCookie.of("apart", "1").sameSite(SameSite.NONE).secure().partitioned(),
            SetCookie.of("__Host-lax", "1").secure()
        };
        Set<String> lines = new TreeSet<>();
        for (SetCookie cookie : cookies) {
            response.setCookie(cookie);
            lines.add(cookie.headerValue());
        }
        return lines;
    }

    /** The names of the cookies that came. */
    @GET
    @Path("cookies")
    public Set<String> cookies(@Context HttpHeaders headers) {
        return new TreeSet<>(headers.getCookies().keySet());
    }

    @DELETE
    @Path("cookies")
    public void deleteCookies(@Context Response response) {
        for (String name : Set.of("lax", "hidden", "strict", "tasted")) {
            response.deleteCookie(name);
        }
        response.deleteCookie(SetCookie.of("none", "").sameSite(SameSite.NONE).secure());
        response.deleteCookie(SetCookie.of("apart", "").sameSite(SameSite.NONE).secure().partitioned());
        response.deleteCookie("__Host-lax");
    }

    /** How often one of the methods below ran. */
    @GET
    @Path("runs")
    public int runs() {
        return runs.count();
    }

    @PUT
    @Path("runs")
    public int put() {
        return runs.next();
    }

    /** The application's policy does not have this method. */
    @PATCH
    @Path("runs")
    public int patch() {
        return runs.next();
    }

    /** Only for pages that are not this one. */
    @PUT
    @Path("elsewhere")
    @CrossOrigin(origins = "https://elsewhere.example")
    public int elsewhere() {
        return runs.next();
    }
}
