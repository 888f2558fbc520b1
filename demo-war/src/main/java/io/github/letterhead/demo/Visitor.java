package io.github.letterhead.demo;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import java.util.UUID;

/** A dependency in Jakarta REST's own style: it reads the request and may write to the response. */
public class Visitor {

    @QueryParam("name")
    @DefaultValue("stranger")
    private String name;

    @CookieParam("visitor")
    private String id;

    @Context
    private Response response;

    /** The name to greet the visitor with; who comes for the first time gets a cookie. */
    public String welcome() {
        if (id == null) {
            response.setCookie(SetCookie.of("visitor", UUID.randomUUID().toString())
                    .httpOnly()
                    .maxAge(Duration.ofDays(30)));
        }
        return name;
    }
}
