package io.github.letterhead.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Json;
import io.github.letterhead.spec.Spec;
import io.github.letterhead.spec.model.People;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOXy's JSON, where the models are such as MOXy writes: names are those of JAXB's annotations. */
public abstract class MoxySpec extends Spec {

    private static final String ANN = "{'number': 1, 'name': 'Ann', 'address': {'city': 'Rome', 'zip': '00100'}}";
    private static final String BOB = "{'number': 2, 'name': 'Bob', 'address': {'city': 'Pisa', 'zip': '56100'}}";

    private Answer get(String path) {
        Answer answer = wire(MoxyApplication.class).get("moxy/" + path);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET, "Street");
        return answer;
    }

    private void assertSame(String path, String expected) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        Json.assertSame(answer, expected);
    }

    @Test
    void entitiesAreCutDownToTheModel() {
        assertSame("one", ANN);
        for (String path : List.of("list", "array", "stream", "iterator")) {
            assertSame(path, "[" + ANN + ", " + BOB + "]");
        }
        assertThat(get("direct").status()).isEqualTo(202);
        Json.assertSame(get("direct"), BOB);
    }

    @Test
    void whatDoesNotFitIsA500WithoutBody() {
        assertFailed(get("misfit"));
    }

    private static void assertFailed(Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void namesAreThoseThatAreWritten() {
        assertSame("included",
                "[{'number': 1, 'address': {'city': 'Rome'}}, {'number': 2, 'address': {'city': 'Pisa'}}]");
        assertSame("excluded",
                "[{'name': 'Ann', 'address': {'city': 'Rome'}}, {'name': 'Bob', 'address': {'city': 'Pisa'}}]");
        assertSame("not-null", "[{'zip': '1'}, {'city': 'Rome', 'zip': '2'}]");
    }

    @Test
    void aClientNarrowsTheEntity() {
        assertSame("list?fields=number,address(zip)",
                "[{'number': 1, 'address': {'zip': '00100'}}, {'number': 2, 'address': {'zip': '56100'}}]");
        assertSame("excluded?fields=number,name", "[{'name': 'Ann'}, {'name': 'Bob'}]");
        assertSame("one?fields=-address", "{'number': 1, 'name': 'Ann'}");
        assertThat(get("one?fields=mail").status()).isEqualTo(400);
    }

    /** MOXy writes NaN as it is, which is no JSON. */
    @Test
    void whatMoxyWritesAndIsNoJsonIsNotSent() {
        assertFailed(get("no-number"));
    }
}
