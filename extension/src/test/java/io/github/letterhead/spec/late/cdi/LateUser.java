package io.github.letterhead.spec.late.cdi;

import io.github.letterhead.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One for all applications of a deployment. */
@ApplicationScoped
public class LateUser {

    @Inject
    private Response response;

    void use() {
        response.setHeader("X-Filter", "1");
    }
}
