package io.github.letterhead.resteasy;

import io.github.letterhead.providers.JsonbSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJsonbTest extends JsonbSpec {

    @RegisterExtension
    static final Served RUNTIME = new Served();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    static final class Served extends RestEasyUndertow {

        @Override
        protected List<Class<? extends Application>> applications() {
            return APPLICATIONS;
        }
    }
}
