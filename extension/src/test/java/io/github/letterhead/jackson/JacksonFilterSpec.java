package io.github.letterhead.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Spec;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jackson leaves out what may not leave, or its bytes are filtered: nobody can tell from the answer. */
public abstract class JacksonFilterSpec extends Spec {

    public static final List<Class<? extends Application>> APPLICATIONS =
            List.of(RowApplication.class, PrettyRowApplication.class);

    private static final String LEFT_OUT_WHILE_WRITTEN = "FilteringGenerator";
    private static final String LEFT_TO_BYTES = "UTF8JsonGenerator";

    private Answer get(Class<? extends Application> application, String path) {
        Answer answer = wire(application).get("rows/" + path);
        assertThat(answer.raw()).doesNotContain(Row.SECRET);
        return answer;
    }

    private static JsonNode parse(Answer answer) throws IOException {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static JsonNode expected(String teller) throws IOException {
        return new ObjectMapper().readTree(("{'id': 1, 'display-name': 'Ann \u00E9', 'raw': {'id': 1.00}, 'teller': '"
                + teller + "', 'parts': {'list': [{'id': 1}]}}").replace('\'', '"'));
    }

    @Test
    public void membersAreLeftOutWhileTheyAreWritten() throws IOException {
        Answer answer = get(RowApplication.class, "one");
        assertThat(parse(answer)).isEqualTo(expected(LEFT_OUT_WHILE_WRITTEN));
        assertThat(answer.body()).contains("1.00");
        assertThat(answer.header("Content-Length")).isIn(null, String.valueOf(answer.body().getBytes().length));
        assertThat(get(RowApplication.class, "one?fields=display-name,raw").body())
                .isEqualTo("{\"display-name\":\"Ann \u00E9\",\"raw\":{ \"id\": 1.00}}");
    }

    @Test
    public void longAnswersAreWholeButForThat() throws IOException {
        JsonNode rows = parse(get(RowApplication.class, "many"));
        assertThat(rows).hasSize(RowResource.MANY);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).hasToString("{\"id\":" + i + ",\"teller\":\"" + LEFT_OUT_WHILE_WRITTEN
                    + "\",\"parts\":{\"list\":[{\"id\":" + i + "}]}}");
        }
    }

    @Test
    public void anApplicationThatIndentsGetsItsIndentedBytesFiltered() throws IOException {
        Answer answer = get(PrettyRowApplication.class, "one");
        assertThat(parse(answer)).isEqualTo(expected(LEFT_TO_BYTES));
        assertThat(answer.body()).contains("\n  \"id\" : 1,");
    }

    @Test
    public void aWriterThatLetsTheProviderWriteElsewhereIsFilteredItself() throws IOException {
        for (String path : List.of("detour", "pretty")) {
            assertThat(parse(get(RowApplication.class, path)).get("teller").asText()).isEqualTo(LEFT_TO_BYTES);
        }
    }

    @Test
    public void whatIsNotSelectedFromIsWrittenAsEver() {
        for (String before : List.of("one", "detour", "piece", "fails")) {
            get(RowApplication.class, before);
            Answer whole = wire(RowApplication.class).get("rows/whole");
            assertThat(whole.body()).contains(Row.SECRET, LEFT_TO_BYTES);
        }
    }

    @Test
    public void aPieceOfRawTextIsA500WhileNothingIsSent() {
        Answer answer = get(RowApplication.class, "piece");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.body()).as(answer.raw()).isEmpty();
    }

    @Test
    public void aPieceOfRawTextEndsALongAnswerThere() {
        Answer answer = wire(RowApplication.class).get("rows/fails-late");
        assertThat(answer.raw()).doesNotContain(Row.SECRET);
        assertThat(answer.body()).doesNotContain("\"id\":" + (RowResource.MANY - 1) + ",");
    }

    @Test
    public void aSerializerThatFailsIsNo200() {
        Answer answer = wire(RowApplication.class).get("rows/fails");
        assertThat(answer.status()).as(answer.raw()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).as(answer.raw()).doesNotContain("display-name");
    }
}
