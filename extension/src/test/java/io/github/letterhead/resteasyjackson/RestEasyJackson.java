package io.github.letterhead.resteasyjackson;

import io.github.letterhead.resteasy.RestEasyUndertow;
import io.github.letterhead.spec.SpecApplications;
import jakarta.ws.rs.core.Application;
import java.util.List;

/** RESTEasy with Jackson 2, and with JAXB for XML. */
final class RestEasyJackson extends RestEasyUndertow {

    @Override
    protected List<Class<? extends Application>> applications() {
        return SpecApplications.OF_MODELS;
    }
}
