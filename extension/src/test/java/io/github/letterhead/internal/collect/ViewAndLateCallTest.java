package io.github.letterhead.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.letterhead.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a view, and what a late call, is to the one who has it. */
class ViewAndLateCallTest {

    private final CollectedResponse response = new CollectedResponse();

    @Test
    void aCallbackGetsTheVeryViewItWasRegisteredOn() {
        Response view = response.always();
        List<Response> got = new ArrayList<>();
        response.beforeSend(got::add);
        view.beforeSend(got::add);
        response.runCallbacks();
        assertThat(got).hasSize(2);
        assertThat(got.get(0)).isSameAs(response);
        assertThat(got.get(1)).isSameAs(view).isSameAs(response.always());
    }

    @Test
    void aLateCookieIsRefusedNamingHeaderAndCookieAndNotItsValue() {
        response.close();
        assertThatIllegalStateException().isThrownBy(() -> response.setCookie("sid", "hush"))
                .withMessageStartingWith("Set-Cookie 'sid' comes too late").withMessageNotContaining("hush");
    }
}
