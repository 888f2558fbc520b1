package io.github.letterhead.resteasy;

import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.EmbeddedRuntime;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** RESTEasy on Undertow, without CDI: all applications in one server, each in a servlet context of its own. */
public class RestEasyUndertow extends EmbeddedRuntime {

    public RestEasyUndertow() {
        super(Difference.NO_CDI, Difference.NO_HK2, Difference.NO_BEAN_PARAM_CONSTRUCTOR,
                Difference.CALLBACK_GETS_WRAPPED_EXCEPTION, Difference.NEEDS_PRODUCES_OR_ACCEPT,
                Difference.CONSTANT_KEEPS_MEDIA_TYPE);
    }

    @Override
    protected Running start() {
        RestEasyServer server = new RestEasyServer();
        Map<Class<? extends Application>, URI> bases = new LinkedHashMap<>();
        applications().forEach(application -> bases.put(application, server.serve(application)));
        return new Running(bases, server::close);
    }
}
