package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.ForeignThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes to the response before there is any request. */
@ApplicationScoped
public class StartUpBean {

    @Inject
    private Response response;

    private String outcome = "never started";

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        outcome = ForeignThread.outcome(() -> response.setHeader("Lost", "start-up"));
    }

    public String outcome() {
        return outcome;
    }
}
