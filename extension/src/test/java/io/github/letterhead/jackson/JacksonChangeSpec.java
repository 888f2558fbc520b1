package io.github.letterhead.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Spec;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An application that changes the writer of an answer itself, in the way that Letterhead goes, too. */
public abstract class JacksonChangeSpec extends Spec {

    /** One with {@link RowResource} and a filter that has the change named by the query applied. */
    protected abstract Class<? extends Application> application();

    private Answer get(String path, Change change) {
        return wire(application()).get("rows/" + path + "?change=" + change);
    }

    private String one(Change change) throws IOException {
        Answer answer = get("one", change);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.raw()).doesNotContain(Row.SECRET);
        return answer.body();
    }

    private static JsonNode parse(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    public void whatTheApplicationChangesStaysChanged() throws IOException {
        String changed = one(Change.NUMBERS_AS_TEXT);
        assertThat(parse(changed).get("id").isTextual()).isTrue();
        assertThat(parse(changed).get("teller").asText()).isEqualTo("FilteringGenerator");
        assertThat(get("whole", Change.NUMBERS_AS_TEXT).body()).contains("\"id\":\"1\"", Row.SECRET);
    }

    @Test
    public void anApplicationThatIndentsGetsItsIndentedBytesFiltered() throws IOException {
        for (Change change : new Change[] {Change.INDENT, Change.INDENT_BY_GENERATOR}) {
            String indented = one(change);
            assertThat(indented).contains("\n  \"id\" : 1,");
            assertThat(parse(indented).get("teller").asText()).isEqualTo("UTF8JsonGenerator");
        }
    }

    @Test
    public void aWriterOfTheApplicationIsFilteredToo() throws IOException {
        JsonNode both = parse(one(Change.OWN_WRITER));
        assertThat(both).hasSize(2);
        assertThat(both.get(0)).isEqualTo(both.get(1));
    }

    @Test
    public void whatIsWrittenAroundTheEntityIsFilteredToo() throws IOException {
        JsonNode around = parse(one(Change.AROUND));
        assertThat(around).hasSize(2);
        assertThat(around.get(0)).isEmpty();
        assertThat(around.get(1).get("id").asInt()).isOne();
    }

    /** A name that is to be left out would stay, since it is not where it was thought to be. */
    @Test
    public void aNameAroundTheEntityIsRefused() throws IOException {
        for (Change change : new Change[] {Change.WRAP_IN_ITS_NAME, Change.WRAP_IN_A_NAME}) {
            Answer answer = get("one", change);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
            assertThat(answer.raw()).doesNotContain(Row.SECRET);
            assertThat(get("whole", change).body()).contains(Row.SECRET);
        }
        assertThat(parse(one(Change.WRAP_IN_NO_NAME)).get("id").asInt()).isOne();
    }

    @Test
    public void aSecondValueIsRefused() {
        Answer answer = get("one", Change.VALUE_BEFORE);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.raw()).doesNotContain(Row.SECRET);
    }

    @Test
    public void aChangeIsThatOfOneAnswer() throws IOException {
        one(Change.NUMBERS_AS_TEXT);
        Answer next = wire(application()).get("rows/one");
        assertThat(parse(next.body()).get("id").isInt()).isTrue();
    }
}
