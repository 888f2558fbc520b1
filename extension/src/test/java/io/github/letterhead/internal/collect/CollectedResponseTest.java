package io.github.letterhead.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a response: collected, folded into a message, sealed, closed, and open again for another one. */
class CollectedResponseTest {

    private final CollectedResponse response = new CollectedResponse();
    private final Heard message = new Heard();
    private final List<String> changes = new ArrayList<>();

    private static List<String> text(Lines lines) {
        List<String> text = new ArrayList<>();
        lines.forEach((name, values) -> text.add(name + "=" + values));
        lines.cookies().forEach(cookie -> text.add(cookie.name() + "=" + cookie.value()));
        return text;
    }

    private void assertTooLate(Consumer<Response> write, String what, String since) {
        assertThatIllegalStateException().isThrownBy(() -> write.accept(response))
                .withMessageStartingWith(what + " comes too late: " + since);
    }

    // ---- what errors get

    @Test
    void anErrorGetsTheCallsThroughAlwaysInTheirOrderAndNoOther() {
        response.setHeader("X-Plain", 1).setCookie("plain", "1");
        response.always().setHeader("X-Set", 1).addHeader("X-Added", 1).addHeader("X-Added", 2)
                .setHeaderIfAbsent("X-If", 1).setHeaderIfAbsent("X-If", 2).setHeaderIfAbsent("X-Plain", 3)
                .setHeader("X-Gone", 1).removeHeader("X-Gone").setCookie("always", "1");
        response.removeHeader("X-Set");
        assertThat(text(response.lines(true)))
                .containsExactly("X-Set=[1]", "X-Added=[1, 2]", "X-If=[1]", "X-Plain=[3]", "always=1");
        assertThat(text(response.lines(false)))
                .containsExactly("X-Plain=[1]", "X-Added=[1, 2]", "X-If=[1]", "plain=1", "always=1");
    }

    @Test
    void withoutAlwaysAnErrorGetsNothing() {
        response.setHeader("X-A", 1).addHeader("X-B", 1).setHeaderIfAbsent("X-C", 1).setCookie("a", "1");
        assertThat(text(response.lines(true))).isEmpty();
    }

    @Test
    void codeAndTypeOfAStatusAreBothKept() {
        assertThat(response.statusCode()).isZero();
        assertThat(response.statusType()).isNull();
        response.setStatus(Status.ACCEPTED);
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.statusType()).isSameAs(Status.ACCEPTED);
        response.setStatus(203);
        assertThat(response.statusType()).isNull();
    }

    // ---- callbacks

    @Test
    void callbacksRunOnceInOrderEachWithTheViewItWasRegisteredOn() {
        List<String> ran = new ArrayList<>();
        response.runCallbacks();
        response.beforeSend(sent -> {
            ran.add("first");
            assertThat(sent).isSameAs(response);
            sent.beforeSend(later -> ran.add("third"));
        });
        response.always().beforeSend(sent -> {
            ran.add("second");
            sent.setHeader("X-Always", 1);
        });
        response.runCallbacks();
        response.runCallbacks();
        assertThat(ran).containsExactly("first", "second", "third");
        assertThat(text(response.lines(true))).containsExactly("X-Always=[1]");
    }

    @Test
    void aCallbackThatThrowsDoesNotRunAgain() {
        List<String> ran = new ArrayList<>();
        response.beforeSend(sent -> {
            throw new IllegalStateException("test");
        }).beforeSend(sent -> ran.add("next"));
        assertThatIllegalStateException().isThrownBy(response::runCallbacks).withMessage("test");
        response.runCallbacks();
        assertThat(ran).containsExactly("next");
    }

    // ---- a message

    @Test
    void aMessageHearsOfEveryLaterWrite() {
        response.setHeader("X-Early", 1);
        response.foldInto(message);
        response.setHeader("X-A", 1).addHeader("X-A", 2).setHeaderIfAbsent("X-A", 3).setHeaderIfAbsent("X-B", 4)
                .removeHeader("X-A").removeHeader("X-Never").setCookie("a", "1").setStatus(202);
        response.settle();
        assertThat(message.calls).containsExactly("fold", "set X-A=1", "added X-A=2", "set X-B=4", "removed X-A=[1, 2]",
                "cookie a", "status 202", "settle");
    }

    @Test
    void aMessageHearsWhichWritesAreForErrorsToo() {
        message.takesAlwaysAlone = true;
        response.setHeader("X-B", 1);
        response.foldInto(message);
        response.always().setHeader("X-A", 1).addHeader("X-A", 2).setHeaderIfAbsent("X-A", 3)
                .setHeaderIfAbsent("X-B", 4).removeHeader("X-A").setCookie("a", "1");
        assertThat(message.calls).containsExactly("fold", "set X-A=1 always", "added X-A=2 always", "set X-B=4 always",
                "removed X-A=[1, 2] always", "cookie a always");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "false | false | removed X-A=[1, 2]", "false | true | removed X-A=[1, 2] always",
        "true  | false | removed X-A=[1, 2]", "true  | true | removed X-A=[2] always"})
    void anErrorHearsOfTheRemovalOfWhatItHas(boolean isError, boolean always, String heard) {
        message.takesAlwaysAlone = isError;
        response.addHeader("X-A", 1).always().addHeader("X-A", 2);
        response.foldInto(message);
        (always ? response.always() : response).removeHeader("X-A");
        assertThat(message.calls).containsExactly("fold", heard);
    }

    @Test
    void whoAsksHearsOfEachHeaderUntilTheAnswerBecomesAnotherOne() {
        response.foldInto(message);
        response.setHeader("X-Before", 1);
        response.whenChanged(() -> changes.add("changed"));
        response.setHeader("X-A", 1).addHeader("X-A", 2).setHeaderIfAbsent("X-B", 1).removeHeader("X-A");
        assertThat(changes).hasSize(4);
        response.removeHeader("X-A").setHeaderIfAbsent("X-B", 1).setCookie("a", "1");
        assertThat(changes).hasSize(4);
        response.foldInto(new Heard());
        response.setHeader("X-C", 1);
        assertThat(changes).hasSize(4);
        response.whenChanged(() -> changes.add("changed"));
        response.reopen();
        response.foldInto(message);
        response.setHeader("X-C", 1);
        assertThat(changes).hasSize(4);
    }

    @Test
    void beforeAMessageNothingIsFolded() {
        assertThat(response.foldedNames()).isEmpty();
        assertThat(response.isFoldedInto("answer")).isFalse();
        response.settle();
        response.foldInto(message);
        assertThat(response.foldedNames()).containsExactly("X-Folded");
        assertThat(response.isFoldedInto("answer")).isTrue();
        assertThat(response.isFoldedInto("another")).isFalse();
        response.reopen();
        assertThat(response.isFoldedInto("answer")).isFalse();
        response.setHeader("X-A", 1);
        assertThat(message.calls).containsExactly("fold");
    }

    // ---- too late

    @Test
    void onceTheFiltersHaveEndedStatusMediaTypeAndCallbacksAreSettled() {
        String since = "the response filters have ended";
        response.seal();
        assertTooLate(late -> late.setStatus(202), "Status 202", since);
        assertTooLate(late -> late.setHeader("content-type", "a/b"), "Header 'content-type'", since);
        assertTooLate(late -> late.removeHeader("Content-Type"), "Header 'Content-Type'", since);
        assertTooLate(late -> late.beforeSend(sent -> { }), "A beforeSend callback", since);
        assertThat(response.setHeader("X-A", 1).setCookie("a", "1").getHeader("X-A")).containsExactly("1");
    }

    @Test
    void onceTheEntityHasBegunEveryWriteIsTooLate() {
        String since = "the entity has begun";
        response.setHeader("X-A", 1);
        response.close();
        response.seal();
        assertTooLate(late -> late.setStatus(202), "Status 202", since);
        assertTooLate(late -> late.setHeader("X-A", 2), "Header 'X-A'", since);
        assertTooLate(late -> late.addHeader("X-A", 2), "Header 'X-A'", since);
        assertTooLate(late -> late.setHeaderIfAbsent("X-B", 2), "Header 'X-B'", since);
        assertTooLate(late -> late.removeHeader("X-A"), "Header 'X-A'", since);
        assertTooLate(late -> late.setCookie("a", "1"), "Set-Cookie 'a'", since);
        assertTooLate(late -> late.beforeSend(sent -> { }), "A beforeSend callback", since);
        assertThat(text(response.lines(false))).containsExactly("X-A=[1]");
    }

    @Test
    void aHeadThatWasNotSentOpensItForAnotherAnswer() {
        response.close();
        response.reopen();
        response.setStatus(202).setHeader("Content-Type", "a/b");
        response.seal();
        response.foldInto(message);
        assertThat(response.setStatus(203).getStatus()).hasValue(203);
    }

    // ---- a detached one

    @Test
    void aConstantIsSentAsACopyForWhichItsCallbacksRun() {
        DetachedResponse constant = new DetachedResponse("entity");
        List<Response> sent = new ArrayList<>();
        constant.setStatus(Status.CREATED).addHeader("X-A", 1).addHeader("X-A", 2).setCookie("a", "1")
                .beforeSend(sent::add).beforeSend(each -> each.setHeader("X-B", 1));
        DetachedResponse first = constant.ready();
        assertThat(first.entity()).isEqualTo("entity");
        assertThat(first.statusType()).isSameAs(Status.CREATED);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(text(first.lines(false))).containsExactly("X-A=[1, 2]", "X-B=[1]", "a=1");
        assertThat(constant.ready()).isNotSameAs(first);
        assertThat(sent).as("the view that it was registered on").containsExactly(constant, constant);
        assertThat(text(constant.lines(false))).containsExactly("X-A=[1, 2]", "a=1");
        assertThat(new DetachedResponse(null).ready().entity()).isNull();
    }

    @Test
    void callbacksOfADetachedResponseGetItAndLeaveItAsItWas() {
        DetachedResponse constant = new DetachedResponse("entity");
        List<Response> got = new ArrayList<>();
        constant.setHeader("X-A", 1).beforeSend(got::add)
                .beforeSend(each -> constant.addHeader("X-Time", "now").setStatus(202).setCookie("a", "1"));
        constant.always().beforeSend(got::add);
        for (int request = 0; request < 3; request++) {
            DetachedResponse ready = constant.ready();
            assertThat(text(ready.lines(false))).containsExactly("X-A=[1]", "X-Time=[now]", "a=1");
            assertThat(ready.statusCode()).isEqualTo(202);
        }
        assertThat(got).containsExactly(constant, constant.always(), constant, constant.always(), constant,
                constant.always());
        assertThat(text(constant.lines(false))).containsExactly("X-A=[1]");
        assertThat(constant.getStatus()).isEmpty();
    }

    @Test
    void aDetachedResponseIsAsItWasWhenACallbackHasThrown() {
        DetachedResponse constant = new DetachedResponse("entity");
        constant.beforeSend(each -> {
            each.setHeader("X-A", 1);
            throw new UnsupportedOperationException("on purpose");
        });
        for (int request = 0; request < 2; request++) {
            assertThatThrownBy(constant::ready).isInstanceOf(UnsupportedOperationException.class);
            assertThat(constant.getHeaderNames()).isEmpty();
        }
    }

    @Test
    void aConstantKnowsWhichCookieWasSetLastForEachRequest() {
        DetachedResponse constant = new DetachedResponse("entity");
        constant.setCookie(SetCookie.of("a", "1").path("/x")).setCookie(SetCookie.of("a", "2").path("/y"))
                .setCookie(SetCookie.of("a", "3").path("/x")).beforeSend(each -> each.deleteCookie("a"));
        for (int request = 0; request < 2; request++) {
            assertThat(constant.ready().getCookies())
                    .extracting(cookie -> cookie.path().orElseThrow(), SetCookie::value)
                    .containsExactly(tuple("/x", ""), tuple("/y", "2"));
        }
    }

    @Test
    void aViewOfADetachedResponseLeadsBackToIt() {
        DetachedResponse detached = new DetachedResponse("entity");
        assertThat(DetachedResponse.behind(detached)).isSameAs(detached);
        assertThat(DetachedResponse.behind(detached.always())).isSameAs(detached);
        assertThat(DetachedResponse.behind(response.always())).isNull();
        assertThat(DetachedResponse.behind("entity")).isNull();
        Response view = detached.always();
        assertThat(view.beforeSend(sent -> { })).isSameAs(view);
    }

    @Test
    void cookiesOfEveryKindMayBeAddedAsAHeader() {
        response.addHeader("Set-Cookie", SetCookie.of("a", "1"))
                .addHeader("Set-Cookie", new jakarta.ws.rs.core.NewCookie.Builder("b").value("2").build());
        assertThat(response.getCookies()).extracting(SetCookie::name).containsExactly("a", "b");
    }
}
