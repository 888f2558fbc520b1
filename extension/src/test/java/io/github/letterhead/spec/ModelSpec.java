package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.model.ModelApplication;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the model lacks never leaves the server, however the method answers. */
public abstract class ModelSpec extends Spec {

    private static final String ANN = "{'id': 1, 'name': 'Ann'}";
    private static final String BOB = "{'id': 2, 'name': 'Bob'}";
    private static final String BOTH = "[" + ANN + ", " + BOB + "]";

    /** What not every provider writes as others do. */
    private static final Map<String, Difference> UNLESS = Map.of("map", Difference.JSON_WITHOUT_MAPS,
            "own-type-in-page", Difference.JSON_BY_DECLARED_TYPE, "several", Difference.JSON_BY_DECLARED_TYPE);

    /** The one to talk to; the same resources may be served with another provider. */
    protected Class<? extends Application> application() {
        return ModelApplication.class;
    }

    private Answer get(String path, String... headers) {
        Answer answer = wire(application()).get("model/" + path, headers);
        assertThat(answer.raw()).as(path).doesNotContain(path.equals("off") ? "nothing" : People.SECRET);
        return answer;
    }

    /** Nothing may leave that the model lacks, be it written or not. */
    private boolean isWritten(String path) {
        Difference difference = UNLESS.get(path);
        return difference == null || !runtime().has(difference);
    }

    private void assertAnswers(Map<String, String> answers) {
        assertSoftly(softly -> answers.forEach((path, expected) -> softly.assertThatCode(() -> {
            Answer answer = get(path);
            if (!isWritten(path)) {
                return;
            }
            assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
            assertThat(mediaType(answer)).isEqualTo("application/json");
            Json.assertSame(answer, expected);
        }).as(path).doesNotThrowAnyException()));
    }

    @Test
    public void anEntityIsCutDownToTheModel() {
        assertAnswers(Map.of(
                "user", ANN,
                "subclass", BOB,
                "nested", "{'id': 1, 'name': 'Ann', 'address': {'city': 'Rome', 'zip': '00100'}}",
                "exact", ANN,
                "map-as-user", ANN,
                "object", ANN));
    }

    @Test
    public void eachElementOfAContainerIsCutDown() {
        assertAnswers(Map.of(
                "list", BOTH,
                "array", BOTH,
                "stream", BOTH,
                "iterator", BOTH,
                "map", "{'ann': " + ANN + ", 'bob': " + BOB + "}",
                "optional", ANN));
    }

    @Test
    public void theDeclaredReturnTypeIsAModel() {
        assertAnswers(Map.of(
                "own-type", "{'name': 'Ann'}",
                "own-type-in-page", "{'items': [{'name': 'Ann'}, {'name': 'Bob'}], 'total': 2}",
                "stage-list", "[{'name': 'Ann'}, {'name': 'Bob'}]"));
    }

    @Test
    public void ofSeveralModelsTheOneThatFitsIsTaken() {
        assertAnswers(Map.of("several",
                "[{'id': 1, 'name': 'Ann', 'address': {'city': 'Rome', 'zip': '00100'}}, {'name': 'Eve'}]"));
    }

    @Test
    public void nothingIsNotJudged() {
        for (String path : List.of("null", "optional-empty")) {
            Answer answer = get(path);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(204);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.header("Content-Type")).isNull();
        }
    }

    @Test
    public void anAnswerWhoseStatusHasNoContentIsNotJudged() {
        Answer answer = get("status-204");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    public void directAndDetachedResponsesAreCutDown() {
        for (String path : List.of("direct", "detached", "stage-direct", "stage-detached", "resumed-direct")) {
            Answer answer = get(path);
            assertThat(answer.status()).as(path).isEqualTo(202);
            assertThat(answer.header("X-Own")).as(path).isEqualTo("own");
            Json.assertSame(answer, ANN);
        }
        Json.assertSame(get("direct-generic"), BOTH);
    }

    @Test
    public void asynchronousAnswersAreCutDown() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("stage", ANN);
        answers.put("resumed", ANN);
        assertAnswers(answers);
    }

    @Test
    public void statusHeadersAndCookiesAreFoldedBesideTheModel() {
        Answer answer = get("collected");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("X-Own")).isEqualTo("own");
        assertThat(answer.cookies()).hasSize(1);
        Json.assertSame(answer, ANN);
    }

    @Test
    public void aStatusOfAnErrorSetOnTheResponseIsNoErrorToTheModel() {
        Answer answer = get("status-404");
        assertThat(answer.status()).isEqualTo(404);
        Json.assertSame(answer, ANN);
    }

    @Test
    public void objectSwitchesTheConversionOff() {
        assertThat(get("off").body()).contains("Main Street 1", People.SECRET);
    }

    @Test
    public void headIsAnsweredAsGetIs() {
        Answer get = get("list");
        Answer head = wire(application()).exchange("HEAD", "model/list", null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(mediaType(head)).isEqualTo("application/json");
        if (head.header("Content-Length") != null) {
            assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(get.body().length()));
        }
    }
}
