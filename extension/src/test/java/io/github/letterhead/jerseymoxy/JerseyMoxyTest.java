package io.github.letterhead.jerseymoxy;

import io.github.letterhead.jersey.JerseyGrizzly;
import io.github.letterhead.providers.MoxyApplication;
import io.github.letterhead.providers.MoxySpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyMoxyTest extends MoxySpec {

    @RegisterExtension
    static final Served RUNTIME = new Served();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    static final class Served extends JerseyGrizzly {

        @Override
        protected List<Class<? extends Application>> applications() {
            return List.of(MoxyApplication.class);
        }
    }
}
