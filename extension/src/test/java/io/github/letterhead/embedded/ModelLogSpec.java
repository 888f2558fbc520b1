package io.github.letterhead.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.LogInMemory;
import io.github.letterhead.spec.Wire;
import io.github.letterhead.spec.model.ModelErrorApplication;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an entity that does not fit leaves in the log of the server. */
public abstract class ModelLogSpec {

    /** A server of its own, under the application's path. */
    protected abstract EmbeddedServer serve(Class<? extends Application> application);

    @Test
    void theLogHasTheReasonAndNothingOfTheEntity() {
        LogInMemory log = LogInMemory.start();
        try (EmbeddedServer server = serve(ModelErrorApplication.class)) {
            for (String path : List.of("misfit/plain", "misfit/element", "misfit/text", "misfit/throwing",
                    "misfit/iterator", "misfit/bytes", "errors/mapped-misfit", "errors/mapped-broken",
                    "errors/selected-text")) {
                Answer answer = new Wire(server.base()).get(path);
                assertThat(answer.status()).as(path).isEqualTo(500);
            }
        } finally {
            log.stop();
        }
        assertThat(log.read()).contains("MisfitResource.plain", "phone").doesNotContain(People.SECRET, "Ann");
    }
}
