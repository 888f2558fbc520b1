package io.github.letterhead.jerseyjackson;

import io.github.letterhead.jersey.JerseyGrizzly;
import io.github.letterhead.spec.SpecApplications;
import jakarta.ws.rs.core.Application;
import java.util.List;

/** Jersey with Jackson 2, and with JAXB for XML. */
final class JerseyJackson extends JerseyGrizzly {

    @Override
    protected List<Class<? extends Application>> applications() {
        return SpecApplications.OF_MODELS;
    }
}
