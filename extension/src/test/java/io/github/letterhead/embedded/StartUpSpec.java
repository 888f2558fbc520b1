package io.github.letterhead.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import io.github.letterhead.spec.lifecycle.ByServiceApplication;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What happens while an application starts, and after it has stopped. */
public abstract class StartUpSpec {

    private static final int STARTS = 50;

    /** A server of its own, under the application's path. */
    protected abstract EmbeddedServer serve(Class<? extends Application> application);

    @Test
    void unknownValueOfAPropertyFailsNamingKeyAndValue() {
        assertThat(failure(BrokenApplications.WrongValue.class)).contains("letterhead.direct", "wrong");
    }

    @Test
    void misspeltPropertyFailsNamingTheKey() {
        assertThat(failure(BrokenApplications.MisspeltKey.class)).contains("letterhead.dirct");
    }

    @Test
    void wrongImportFailsNamingTheRightOneAndTheMethod() {
        assertThat(failure(BrokenApplications.WrongImport.class))
                .contains("io.github.letterhead.Response", "WrongImportResource.get");
    }

    @Test
    void wrongImportIsFoundWhereverAResourceClassMayHaveIt() {
        assertSoftly(softly -> WrongImportApplications.ALL.forEach((application, place) ->
                softly.assertThat(failure(application)).as(application.getSimpleName())
                        .contains("io.github.letterhead.Response", place)));
    }

    /** The messages of the whole chain: each runtime wraps what went wrong in its own way. */
    private String failure(Class<? extends Application> application) {
        Throwable thrown = catchThrowable(() -> serve(application).close());
        assertThat(thrown).as("start of " + application.getSimpleName()).isNotNull();
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }

    @Test
    void manyStartsAndStopsLeaveNoThreadBehind() throws InterruptedException {
        startAskAndStop();
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        for (int start = 0; start < STARTS; start++) {
            startAskAndStop();
        }
        Set<Thread> left = left(before);
        for (int wait = 0; wait < 100 && !left.isEmpty(); wait++) {
            TimeUnit.MILLISECONDS.sleep(100);
            left = left(before);
        }
        assertThat(left).isEmpty();
    }

    private static Set<Thread> left(Set<Thread> before) {
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        return left;
    }

    private void startAskAndStop() {
        try (EmbeddedServer server = serve(ByServiceApplication.class)) {
            Answer answer = new Wire(server.base()).get("greeting");
            assertThat(answer.values("Greeting")).as(answer.raw()).containsExactly("hello");
        }
    }
}
