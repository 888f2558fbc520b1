package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.agreement.Agreement;
import io.github.letterhead.spec.agreement.Facts;
import io.github.letterhead.spec.agreement.Recording;
import io.github.letterhead.spec.agreement.Recordings;
import io.github.letterhead.spec.fastapi.CorsTwins;
import io.github.letterhead.spec.fastapi.FastApiApplication;
import io.github.letterhead.spec.fastapi.FastApiDirectApplication;
import io.github.letterhead.spec.fastapi.Log;
import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Agreement with FastAPI: each twin gives the recorded answer, or the one that {@code docs/fastapi.md} explains. */
public abstract class FastApiSpec extends Spec {

    private static final Duration LOG_TIMEOUT = Duration.ofSeconds(10);

    @Test
    void theTemporaryResponseAgrees() {
        agrees("temp");
    }

    @Test
    void dependenciesAgree() {
        agrees("dep");
    }

    @Test
    void cookiesAgree() {
        agrees("cookie");
    }

    @Test
    void statusCodesAgree() {
        agrees("status");
    }

    @Test
    void directResponsesAgree() {
        agrees("direct");
    }

    @Test
    void errorsAgree() {
        agrees("error");
    }

    @Test
    void streamsAgree() {
        agrees("stream");
    }

    @Test
    void backgroundTasksAgree() {
        agrees("background");
    }

    @Test
    void middlewareAgrees() {
        agrees("middleware");
    }

    @Test
    void responseModelsAgree() {
        agrees("model");
    }

    @Test
    void responseClassesAgree() {
        agrees("class");
    }

    @Test
    void declarationsAgree() {
        agrees("declare");
    }

    @Test
    void nothingIsFoldedIntoADirectResponseWhereThePropertyAsksForFastApisRule() {
        Map<String, Recording> recordings = Recordings.all();
        assertSoftly(softly -> {
            for (String id : List.of("direct.json", "direct.stream")) {
                Recording recording = recordings.get(id);
                check(softly, recording, send(FastApiDirectApplication.class, recording), recording.answer());
            }
        });
    }

    @Test
    void corsAgrees() {
        agrees("cors");
    }

    private void agrees(String group) {
        Map<String, Facts> ours = Recordings.ours();
        List<String> checked = new ArrayList<>();
        assertSoftly(softly -> {
            for (Recording recording : Recordings.of(group)) {
                boolean matched = Agreement.MATCHED.contains(recording.id());
                Facts expected = matched ? recording.answer() : ours.get(recording.id());
                if (expected == null) {
                    continue;
                }
                Facts seen = recording.readsLog() ? log(recording, expected)
                        : send(recording);
                check(softly, recording, seen, expected);
                if (!matched) {
                    softly.assertThat(seen).as("%s is listed as a difference", recording.id())
                            .isNotEqualTo(recording.answer());
                }
                checked.add(recording.id());
            }
        });
        assertThat(checked).as("recordings of the group %s", group).isNotEmpty();
    }

    private static void check(SoftAssertions softly, Recording recording, Facts seen, Facts expected) {
        softly.assertThat(seen).as("%s: %s /%s", recording.id(), recording.method(), recording.path())
                .isEqualTo(expected);
    }

    private Facts send(Recording recording) {
        String[] path = recording.path().split("/", 3);
        return path[0].equals("cors") ? send(CorsTwins.BY_NAME.get(path[1]), recording.at(path[2]))
                : send(FastApiApplication.class, recording);
    }

    private Facts send(Class<? extends Application> application, Recording recording) {
        Answer answer = wire(application).exchange(recording.method(), recording.path(), recording.body(),
                recording.headers().toArray(String[]::new));
        return Facts.seen(answer, runtime().base(application).toString());
    }

    /** Work after an answer is not awaited by the one who got it. */
    private Facts log(Recording recording, Facts expected) {
        Wire wire = wire(FastApiApplication.class);
        String base = runtime().base(FastApiApplication.class).toString();
        String exchange = Log.EXCHANGE + ": " + UUID.randomUUID();
        wire.get(recording.writerPath(), exchange);
        Instant deadline = Instant.now().plus(LOG_TIMEOUT);
        Facts seen;
        do {
            seen = Facts.seen(wire.get(recording.path(), exchange), base);
        } while (!seen.equals(expected) && Instant.now().isBefore(deadline));
        return seen;
    }
}
