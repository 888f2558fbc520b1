package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.fault.FaultApplication;
import io.github.letterhead.spec.fault.WithoutLetterheadApplication;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong in an application or on its client's side: what the client gets, that nothing secret is logged, and
 * that the requests after it find nothing of it.
 */
public abstract class FaultSpec extends Spec {

    /** So many that every thread of a small server has its turn. */
    private static final int NEXT = 24;

    private final String token = "secret-" + UUID.randomUUID();
    private int loggedBefore;

    protected abstract FaultLog log();

    @BeforeEach
    void startOfLog() {
        loggedBefore = log().read().length();
    }

    /** Cookies and headers are nobody's business, not the log's either, and no fault is one of Letterhead's own. */
    @AfterEach
    void neitherLogNorNextRequestHasAnythingOfIt() {
        for (int i = 0; i < NEXT; i++) {
            Answer next = wire().get("fault/clean?token=next" + i);
            assertThat(next.status()).as(next.raw()).isEqualTo(200);
            assertThat(next.values("X-Token")).containsExactly("next" + i);
            assertThat(next.raw()).doesNotContain(token);
            assertThat(next.body()).isEqualTo("next" + i + " false");
            assertThat(next.cookies()).isEmpty();
        }
        String logged = log().read().substring(loggedBefore);
        assertThat(logged).doesNotContain(token);
        assertThat(logged)
                .doesNotContainPattern("(Exception|Error)[^\n]*\n\tat io\\.github\\.letterhead\\.(internal|Re)");
    }

    private Wire wire() {
        return wire(FaultApplication.class);
    }

    private Answer get(String path) {
        return wire().get("fault/" + path + (path.contains("?") ? "&" : "?") + "token=" + token,
                "Accept: text/plain");
    }

    private void assertError(Answer answer, int status) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(status);
        assertThat(answer.values("X-Always")).as(answer.raw()).containsExactly(token);
        assertThat(answer.values("X-Plain")).as(answer.raw()).isEmpty();
        assertThat(answer.cookies()).containsExactly("always=" + token + "; Path=/; SameSite=Lax");
    }

    // ---- the application

    @Test
    public void aCallbackThatThrowsIsAnError() {
        assertError(get("callback"), 500);
    }

    @Test
    public void aCallbackThatThrowsWhatIsMappedIsThatAnswer() {
        assertError(get("callback-mapped"), 424);
    }

    @Test
    public void aDependencyThatThrowsAfterSettingIsAnError() {
        assertError(get("dependency"), 500);
    }

    @Test
    public void aDependencyThatThrowsWhatIsMappedIsThatAnswer() {
        assertError(get("dependency?mapped"), 424);
    }

    @Test
    public void aWriterThatFailsAfterItsFirstBytesIsAnError() {
        Answer answer = get("half-small");
        assertError(answer, 424);
        assertThat(answer.body()).isEqualTo("mapped");
    }

    /** The head is gone, so no error can be told: the runtime breaks off, or not, as it does without Letterhead. */
    @Test
    public void aWriterThatFailsAfterTheHeadWasSentEndsAsWithoutLetterhead() {
        Wire without = wire(WithoutLetterheadApplication.class);
        assertThat(without.get("fault/letterhead").body()).isEqualTo("false");
        boolean isBrokenOff = isBrokenOff(without.get("fault/half-large", "Accept: text/plain"));
        Answer answer = get("half-large");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.values("X-Plain")).containsExactly(token);
        assertThat(answer.body()).doesNotContain("mapped");
        assertThat(isBrokenOff(answer)).isEqualTo(isBrokenOff);
    }

    private static boolean isBrokenOff(Answer answer) {
        return answer.body().endsWith("<chunked body broken off>");
    }

    @Test
    public void aStageThatTimesOutIsAnError() {
        assertError(get("stage-timeout"), 500);
    }

    @Test
    public void anAsyncResponseThatNobodyResumesIsUnavailable() {
        assertError(get("async-timeout"), 503);
    }

    @Test
    public void aThreadThatIsInterruptedWhileItWaitsIsAnError() {
        assertError(get("interrupted-wait"), 500);
    }

    @Test
    public void aThreadWithItsInterruptFlagUpAnswersAsAlways() {
        Answer answer = get("interrupted-flag");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.values("X-Plain")).containsExactly(token);
        assertThat(answer.body()).isEqualTo("entity");
    }

    // ---- the client

    @Test
    public void aClientThatResetsWithinItsHead() {
        try (LeavingClient client = client()) {
            client.send("GET " + path("head") + " HTTP/1.1\r\nHost: localhost\r\nX-Half");
        }
    }

    @Test
    public void aClientThatResetsWithinItsEntity() {
        try (LeavingClient client = client()) {
            client.send("POST " + path("upload") + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Content-Length: 100000\r\n\r\nhalf");
            awaitBegun();
        }
        assertThat(end()).isIn("broken", "read to the end");
    }

    @Test
    public void aClientThatResetsBeforeItsAnswer() {
        ask("head", 0);
        assertThat(end()).isEqualTo("answered");
    }

    @Test
    public void aClientThatResetsBeforeItsStageCompletes() {
        ask("stage", 0);
        assertThat(end()).isEqualTo("answered");
    }

    @Test
    public void aClientThatResetsWithinTheHeadOfItsAnswer() {
        ask("body", 10);
        assertThat(end()).isIn("broken", "written to the end");
    }

    @Test
    public void aClientThatResetsWithinTheEntityOfItsAnswer() {
        assertThat(ask("body", 1_000)).contains("X-Plain: " + token);
        assertThat(end()).isIn("broken", "written to the end");
    }

    private String ask(String kind, int read) {
        try (LeavingClient client = client()) {
            client.send("GET " + path(kind) + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/plain\r\n\r\n");
            awaitBegun();
            return client.read(read);
        }
    }

    private LeavingClient client() {
        return new LeavingClient(base());
    }

    private URI base() {
        return runtime().base(FaultApplication.class);
    }

    private String path(String kind) {
        return base().getPath() + "leaving/" + kind + "/" + token;
    }

    private void awaitBegun() {
        assertThat(wire().get("leaving/begun/" + token).body()).isEqualTo("true");
    }

    private String end() {
        return wire().get("leaving/end/" + token).body();
    }
}
