package io.github.letterhead.jerseyjackson;

import io.github.letterhead.providers.XmlSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonXmlTest extends XmlSpec {

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
