package io.github.letterhead.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Spec;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * However Jackson is told to write a value: what stays is what the same value is written as without a selection, but
 * for the members that go.
 */
public abstract class JacksonShapeSpec extends Spec {

    public static final List<Class<? extends Application>> APPLICATIONS =
            List.of(ShapeApplication.class, PrettyShapeApplication.class);

    private static final List<String> SECRETS = List.of("secret", "the-secret");

    private final ObjectMapper mapper = new ObjectMapper();

    private JsonNode get(Class<? extends Application> application, String path) throws IOException {
        Answer answer = wire(application).get("shapes/" + path);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        return mapper.readTree(answer.body());
    }

    private static JsonNode withoutSecrets(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(SECRETS);
        }
        node.forEach(JacksonShapeSpec::withoutSecrets);
        return node;
    }

    /** Of the value, or of each element. */
    private static JsonNode onlyId(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(JacksonShapeSpec::onlyId);
        } else if (node instanceof ObjectNode object) {
            object.retain("id");
        }
        return node;
    }

    private void assertForEachShape(ThrowingShape check) throws IOException {
        List<String> names = List.copyOf(Shapes.good().keySet());
        assertSoftly(softly -> names.forEach(name -> APPLICATIONS.forEach(application -> {
            ThrowingCallable call = () -> check.of(application, name);
            softly.assertThatCode(call).as(name + " of " + application.getSimpleName()).doesNotThrowAnyException();
        })));
    }

    /** What is to hold of one. */
    private interface ThrowingShape {

        void of(Class<? extends Application> application, String name) throws IOException;
    }

    private void assertKept(String query, UnaryOperator<JsonNode> expected) throws IOException {
        assertForEachShape((application, name) -> {
            JsonNode whole = get(application, name + "/whole");
            assertThat(whole.toString()).contains("secret");
            JsonNode kept = get(application, name + "/kept" + query);
            assertThat(kept).isEqualTo(expected.apply(withoutSecrets(whole)));
            assertThat(kept.toString()).doesNotContain(Row.SECRET);
        });
    }

    @Test
    public void whateverIsWrittenIsTheSameButForWhatGoes() throws IOException {
        assertKept("", node -> node);
    }

    @Test
    public void aClientNarrowsWhateverIsWritten() throws IOException {
        assertKept("?fields=id", JacksonShapeSpec::onlyId);
    }

    @Test
    public void viewsAndFiltersOfTheApplicationHoldBesideTheSelection() throws IOException {
        for (Class<? extends Application> application : APPLICATIONS) {
            assertThat(get(application, "viewed/kept").toString()).isEqualTo("{\"id\":1,\"inner\":{\"id\":2}}");
            assertThat(get(application, "viewed/kept?fields=few,inner").toString()).isEqualTo("{\"inner\":{\"id\":2}}");
            assertThat(get(application, "filtered/kept?fields=hidden,inner").toString())
                    .isEqualTo("[{},{\"inner\":{\"id\":1}}]");
        }
    }

    @Test
    public void numbersAndDatesAreWrittenAsTheMapperIsSetUp() throws IOException {
        assertThat(wire(ShapeApplication.class).get("shapes/raw/kept?fields=inner").body())
                .isEqualTo("{\"inner\":{ \"id\" : 1.00}}");
        assertThat(wire(ShapeApplication.class).get("shapes/date/kept?fields=id").body())
                .contains("\"1970-01-01T00:00:00");
    }

    /** Such as a call of a function around the JSON: it is none, and nobody can tell what of it may leave. */
    @Test
    public void whatIsNoPlainJsonIsRefused() {
        assertSoftly(softly -> Shapes.refused().keySet().forEach(name -> softly.assertThatCode(() -> {
            Answer answer = wire(ShapeApplication.class).get("shapes/" + name + "/refused");
            assertThat(answer.status()).as(answer.raw()).isGreaterThanOrEqualTo(400);
            assertThat(answer.raw()).doesNotContain(Row.SECRET);
        }).as(name).doesNotThrowAnyException()));
    }
}
