package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.LogInMemory;
import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SharedResponseSpec;
import io.github.letterhead.spec.fold.AloneApplication;
import io.github.letterhead.spec.fold.AloneResource;
import java.util.List;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseySharedResponseTest extends SharedResponseSpec {

    @RegisterExtension
    static final JerseyGrizzly RUNTIME = new JerseyGrizzly();

    @Test
    void noRequestAddsAnnotationsToASharedResponse() {
        for (String way : List.of("full-in-stage", "full-in-object-stage", "full-resumed")) {
            for (int i = 0; i < 3; i++) {
                wire(AloneApplication.class).get("annotated-" + way + "/" + way);
            }
            OutboundJaxrsResponse constant = (OutboundJaxrsResponse) AloneResource.constant("annotated-" + way);
            assertThat(constant.getContext().getEntityAnnotations()).as(way).isEmpty();
        }
    }

    /** Jersey closes what it had a copy made of as well, when the container serves others. */
    @Test
    void aRequestThatIsOverIsNotEndedAgain() {
        LogInMemory log = LogInMemory.start();
        try {
            for (String way : List.of("full", "full-mapped", "full-mapped-in-stage", "full-thrown", "full-aborted",
                    "full-mapped-used", "full-resumed", "full")) {
                assertThat(wire(AloneApplication.class).get("over/" + way).body()).as(way).isEqualTo("constant");
            }
        } finally {
            log.stop();
        }
        assertThat(log.read()).isEmpty();
    }

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
