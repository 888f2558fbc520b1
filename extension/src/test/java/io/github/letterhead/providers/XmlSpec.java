package io.github.letterhead.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Spec;
import io.github.letterhead.spec.model.People;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models written as XML: JAXB gets the model, never the entity. */
public abstract class XmlSpec extends Spec {

    private static final String ANN = "<user number=\"1\"><address><city>Rome</city></address>"
            + "<full-name>Ann</full-name></user>";
    private static final String BOB = "<user number=\"2\"><address><city>Pisa</city></address>"
            + "<full-name>Bob</full-name></user>";

    private Answer get(String path, String... headers) {
        Answer answer = wire(XmlApplication.class).get("users/" + path, headers);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET, "Street", "00100");
        return answer;
    }

    @Test
    void anEntityIsCutDownToTheModel() {
        Answer answer = get("one");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        assertThat(answer.body()).endsWith(ANN);
        Answer direct = get("direct");
        assertThat(direct.status()).as(direct.raw()).isEqualTo(202);
        assertThat(direct.body()).endsWith(BOB);
    }

    @Test
    void eachElementIsCutDown() {
        for (String path : List.of("all", "array")) {
            Answer answer = get(path);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
            assertThat(answer.body()).contains(ANN + BOB);
        }
    }

    @Test
    void whatDoesNotFitIsA500WithoutBody() {
        Answer answer = get("misfit");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void membersAreSelectedFromJsonAlone() {
        Answer json = get("included", "Accept: application/json");
        assertThat(json.status()).as(json.raw()).isEqualTo(200);
        assertThat(json.body()).contains("Ann").doesNotContain("Rome");
        Answer xml = get("included", "Accept: application/xml");
        assertThat(xml.status()).as(xml.raw()).isEqualTo(500);
        assertThat(xml.body()).isEmpty();
    }
}
