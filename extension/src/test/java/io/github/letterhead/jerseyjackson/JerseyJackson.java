package io.github.letterhead.jerseyjackson;

import io.github.letterhead.jackson.JacksonShapeSpec;
import io.github.letterhead.jersey.JerseyGrizzly;
import io.github.letterhead.providers.JacksonApplication;
import io.github.letterhead.providers.XmlApplication;
import io.github.letterhead.spec.SpecApplications;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;

/** Jersey with Jackson 2, and with JAXB for XML. */
final class JerseyJackson extends JerseyGrizzly {

    @Override
    protected List<Class<? extends Application>> applications() {
        List<Class<? extends Application>> all = new ArrayList<>(SpecApplications.OF_MODELS);
        all.add(JacksonApplication.class);
        all.add(ChangingApplication.class);
        all.add(PaddedApplication.class);
        all.addAll(JacksonShapeSpec.APPLICATIONS);
        all.add(XmlApplication.class);
        return all;
    }
}
