package io.github.letterhead.resteasyjackson;

import io.github.letterhead.providers.XmlSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonXmlTest extends XmlSpec {

    @RegisterExtension
    static final RestEasyJackson RUNTIME = new RestEasyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
