package io.github.letterhead.jersey;

import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.EmbeddedRuntime;
import io.github.letterhead.spec.injection.hk2.Hk2Application;
import java.util.Map;

/** Jersey with HK2 on Grizzly, for the one application whose services HK2 makes. */
public final class JerseyHk2 extends EmbeddedRuntime {

    public JerseyHk2(Difference... differences) {
        super(differences);
    }

    @Override
    protected Running start() {
        JerseyServer server = JerseyServer.serve(Hk2Application.class);
        return new Running(Map.of(Hk2Application.class, server.base()), server::close);
    }
}
