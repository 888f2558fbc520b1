package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.model.ModelAnyMappedApplication;
import io.github.letterhead.spec.model.ModelErrorApplication;
import io.github.letterhead.spec.model.ModelMappedApplication;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The model fails closed, once, and errors have models of their own. */
public abstract class ModelErrorSpec extends Spec {

    private static final List<String> MISFITS = List.of("plain", "element", "direct", "detached", "stage", "resumed",
            "text", "bytes", "input", "output", "throwing", "iterator");
    private static final String PROBLEM = "{'title': 'No such user', 'detail': 'There is no user 3'}";

    private Answer get(Class<? extends Application> application, String path) {
        Answer answer = wire(application).get(path);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET);
        return answer;
    }

    private void eachMisfit(MisfitCheck check) {
        assertSoftly(softly -> MISFITS.forEach(path -> {
            ThrowingCallable call = () -> check.check("misfit/" + path);
            softly.assertThatCode(call).as(path).doesNotThrowAnyException();
        }));
    }

    private interface MisfitCheck {
        void check(String path) throws Exception;
    }

    @Test
    public void whatDoesNotFitIsA500WithoutBody() {
        eachMisfit(path -> assertEmpty(get(ModelErrorApplication.class, path)));
    }

    private static void assertEmpty(Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.body()).as(answer.raw()).isEmpty();
        assertThat(answer.header("Content-Type")).as(answer.raw()).isNull();
    }

    @Test
    public void whatDoesNotFitCarriesWhatEveryErrorCarries() {
        eachMisfit(path -> {
            Answer answer = get(ModelErrorApplication.class, path);
            assertThat(answer.values("X-Always")).as(answer.raw()).containsExactly("always");
            assertThat(answer.values("X-Mark")).as(answer.raw()).isEmpty();
        });
    }

    @Test
    public void aMapperGetsTheExceptionOnce() {
        eachMisfit(path -> {
            Answer answer = get(ModelMappedApplication.class, path);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(503);
            assertThat(answer.values("X-Mapped")).as(answer.raw()).containsExactly("misfit");
            assertThat(answer.values("X-Always")).as(answer.raw()).containsExactly("always");
            assertThat(answer.body()).contains("misfit", "detail");
        });
    }

    @Test
    public void aMapperOfAllExceptionsGetsTheException() {
        eachMisfit(path -> {
            Answer answer = get(ModelAnyMappedApplication.class, path);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(502);
            assertThat(answer.values("X-Mapped")).as(answer.raw()).containsExactly("ResponseModelException");
            assertThat(answer.body()).isEqualTo("any");
        });
    }

    // ---- errors

    private Answer error(String path) {
        return get(ModelMappedApplication.class, "errors/" + path);
    }

    @Test
    public void anErrorIsNotJudgedByTheModelOfTheEntity() {
        for (String path : List.of("not-judged", "not-judged-detached")) {
            Answer answer = error(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            Json.assertSame(answer, PROBLEM);
        }
    }

    @Test
    public void anErrorIsCutDownToTheModelOfItsStatus() {
        for (String path : List.of("thrown", "mapped", "mapped-for-void", "detached", "direct", "aborted")) {
            Answer answer = error(path);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(404);
            Json.assertSame(answer, PROBLEM);
        }
    }

    @Test
    public void anAnswerOfAFilterIsCutDown() {
        Answer answer = error("aborted-with-user");
        assertThat(answer.status()).isEqualTo(200);
        Json.assertSame(answer, "{'id': 1, 'name': 'Ann'}");
    }

    @Test
    public void anAnswerOfAFilterThatDoesNotFitIsMapped() {
        Answer answer = error("aborted-misfit");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(503);
        assertThat(answer.values("X-Mapped")).containsExactly("misfit");
    }

    @Test
    public void theAnswerOfAMapperHasNothingOfTheOneThatFailed() {
        Answer answer = error("selected-text");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(503);
        assertThat(answer.values("X-Mapped")).containsExactly("misfit");
        assertThat(answer.body()).contains("misfit").doesNotContain("Ann");
    }

    @Test
    public void aMappedAnswerThatDoesNotFitBecomesAnEmpty500InPlace() {
        Answer answer = error("mapped-misfit");
        assertEmpty(answer);
        assertThat(answer.values("X-Mapped")).containsExactly("missing");
    }

    @Test
    public void aMappedAnswerWhoseJsonCannotBeFilteredBecomesAnEmpty500InPlace() {
        for (String path : List.of("mapped-broken", "mapped-text")) {
            Answer answer = error(path);
            assertEmpty(answer);
            assertThat(answer.values("X-Mapped")).as(path).isEmpty();
        }
    }

    @Test
    public void theModelOfTheStatusWinsOverTheOneOfAll() {
        for (String path : List.of("status", "status-201")) {
            Json.assertSame(error(path), "{'id': 1, 'name': 'Ann', 'address': {'city': 'Rome', 'zip': '00100'}}");
        }
    }
}
