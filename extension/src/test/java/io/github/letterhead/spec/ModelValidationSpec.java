package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.ValidationApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where Bean Validation is present the model has to keep its constraints. */
public abstract class ModelValidationSpec extends Spec {

    private static final List<String> PATHS = List.of("one", "list", "map", "exact", "not-by-runtime");

    private Answer get(String path) {
        Answer answer = wire(ValidationApplication.class).get("validated/" + path);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET);
        return answer;
    }

    @Test
    public void aModelThatKeepsItsConstraintsIsSent() {
        for (String path : PATHS) {
            Answer answer = get(path);
            if (path.equals("map") && runtime().has(Difference.JSON_WITHOUT_MAPS)) {
                continue;
            }
            assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
            assertThat(answer.body()).contains("\"owner\":\"Ann\"", "\"number\":\"1234\"");
        }
    }

    @Test
    public void aViolationIsAFailureOfTheServerThatTellsPropertiesAndConstraintsAlone() {
        Map<String, String> faults = Map.of("id", "id (@Positive)", "owner", "owner (@NotBlank)",
                "card", "card.number (@Pattern)", "tag", "tags[]");
        for (String path : PATHS) {
            faults.forEach((fault, told) -> {
                Answer answer = get(path + "?fault=" + fault);
                assertThat(answer.status()).as(answer.raw()).isEqualTo(503);
                assertThat(answer.values("X-Mapped")).as(answer.raw()).containsExactly("misfit");
                assertThat(answer.body()).as(path).contains(told).doesNotContain("bad:");
            });
        }
    }
}
