package io.github.letterhead.benchmark.resources;

import io.github.letterhead.Response;
import jakarta.inject.Inject;

public class GreetingService {

    private final Response response;

    @Inject
    public GreetingService(Response response) {
        this.response = response;
    }

    String greet() {
        response.setStatus(202);
        response.setHeader(Greeting.HEADER, Greeting.HEADER_VALUE);
        response.setCookie(Greeting.COOKIE, Greeting.COOKIE_VALUE);
        return Greeting.TEXT;
    }
}
