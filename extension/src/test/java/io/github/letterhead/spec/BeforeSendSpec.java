package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.FoldApplication;
import io.github.letterhead.spec.fold.ShoutWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Callbacks before the answer is sent. */
public abstract class BeforeSendSpec extends Spec {

    private Answer get(String path) {
        return wire(FoldApplication.class).get("before-send/" + path);
    }

    @Test
    public void callbacksRunOnceInTheOrderOfTheirRegistration() {
        assertSoftly(softly -> {
            for (String path : List.of("order", "void", "direct", "stage", "resumed")) {
                Answer answer = get(path);
                softly.assertThat(answer.values("X-Order")).as(path).containsExactly("1", "2", "3");
                softly.assertThat(answer.cookies()).as(path).containsExactly("sent=2; Path=/; SameSite=Lax");
            }
        });
    }

    @Test
    public void aCallbackSeesAllThatWasCollected() {
        Answer answer = get("last-word");
        assertThat(answer.status()).isEqualTo(203);
        assertThat(answer.header("X-Seen")).isEqualTo("[1, 2] OptionalInt[203]");
    }

    @Test
    public void aCallbackMaySetTheStatus() {
        Answer answer = get("status");
        assertThat(answer.status()).isEqualTo(203);
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void aCallbackMaySetAStatusWithoutContent() {
        Answer answer = get("no-content");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Content-Type")).isNull();
    }

    @Test
    public void aCallbackMaySetTheMediaType() {
        Answer answer = get("content-type");
        assertThat(mediaType(answer)).isEqualTo(ShoutWriter.MEDIA_TYPE);
        assertThat(answer.body()).isEqualTo("ENTITY");
    }

    @Test
    public void callbacksRunOnErrorsOfEveryKind() {
        assertError(get("error"), 409);
        assertError(get("error-returned"), 409);
        assertError(get("error-mapped"), 418);
        assertError(get("error-unmapped"), 500);
    }

    @Test
    public void aCallbackGetsTheViewItWasRegisteredOn() {
        Answer answer = get("views");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-Response")).isEqualTo("true");
        assertThat(answer.header("X-View")).isEqualTo("takes no status");
    }

    @Test
    public void whatACallbackOfTheAlwaysViewWritesGoesOutWithErrors() {
        assertError(get("view-on-error"), 409);
    }

    @Test
    public void anExceptionOfACallbackGoesToItsMapper() {
        Answer answer = get("throwing-mapped");
        assertError(answer, 418);
        assertThat(answer.body()).isEqualTo("teapot");
        assertThat(answer.header("X-Mapper-Always")).isEqualTo("1");
    }

    @Test
    public void anExceptionOfACallbackLetsTheOthersRunOnceAllTheSame() {
        assertThat(get("throwing-mapped").values("X-Order")).containsExactly("1", "3");
    }

    @Test
    public void anExceptionOfACallbackThatCarriesAResponseIsAnsweredWithIt() {
        assertError(get("throwing-answer"), 409);
    }

    @Test
    public void anExceptionOfACallbackThatNothingMapsIsAnError() {
        assertError(get("throwing-unmapped"), 500);
    }

    private static void assertError(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("X-Always")).isEqualTo("1");
        assertThat(answer.header("X-Plain")).isNull();
        assertThat(answer.cookies()).containsExactly("always=1; Path=/; SameSite=Lax");
    }
}
