package io.github.letterhead.spec.late.cdi;

import io.github.letterhead.Response;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Writes a header when its request is over. */
@RequestScoped
public class Farewell {

    @Inject
    private Response response;

    @Inject
    private Farewells farewells;

    private String token;

    void arrive(String newToken, boolean early) {
        token = newToken;
        if (early) {
            response.setHeader("X-Early", token);
        }
    }

    @PreDestroy
    void leave() {
        try {
            response.setHeader("X-Late", token);
            farewells.of(token).complete("written");
        } catch (IllegalStateException e) {
            farewells.of(token).complete("IllegalStateException: " + e.getMessage());
        }
    }
}
