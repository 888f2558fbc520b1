package io.github.letterhead.jerseyjackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Json;
import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.Spec;
import io.github.letterhead.spec.model.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jersey's JSONP stands around the model, and is no JSON to select from. */
final class JerseyPaddedTest extends Spec {

    private static final String SCRIPT = "Accept: application/javascript";

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    private Answer get(String path, String... headers) {
        Answer answer = wire(PaddedApplication.class).get("padded/" + path + "?call=show", headers);
        assertThat(answer.raw()).doesNotContain(People.SECRET, "Street");
        return answer;
    }

    @Test
    void whatStandsInTheCallIsTheModel() {
        Answer answer = get("model", SCRIPT);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("show([{\"id\":1,\"name\":\"Ann\"},{\"id\":2,\"name\":\"Bob\"}])");
    }

    @Test
    void aCallIsRefusedWhereMembersAreSelected() {
        Answer answer = get("selected", SCRIPT);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
        Json.assertSame(get("selected", "Accept: application/json"), "[{'name': 'Ann'}, {'name': 'Bob'}]");
    }
}
