package io.github.letterhead.jersey;

import io.github.letterhead.spec.FaultLog;
import io.github.letterhead.spec.FaultSpec;
import io.github.letterhead.spec.LogInMemory;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyFaultTest extends FaultSpec {

    @RegisterExtension
    static final JerseyGrizzly RUNTIME = new JerseyGrizzly();

    private static LogInMemory log;

    @BeforeAll
    static void startLog() {
        log = LogInMemory.start();
    }

    @AfterAll
    static void stopLog() {
        log.stop();
    }

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    @Override
    protected FaultLog log() {
        return log;
    }
}
