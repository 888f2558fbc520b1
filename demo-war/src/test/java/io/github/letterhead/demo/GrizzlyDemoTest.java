package io.github.letterhead.demo;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GrizzlyDemoTest extends DemoSpec {

    private final Main main;

    GrizzlyDemoTest() throws IOException {
        main = new Main(0);
    }

    @AfterAll
    void stop() {
        main.close();
    }

    @Override
    protected URI base() {
        return main.uri();
    }
}
