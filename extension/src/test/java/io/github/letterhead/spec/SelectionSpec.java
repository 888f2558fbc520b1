package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.SelectionApplication;
import jakarta.json.JsonArray;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code include}, {@code exclude} and {@code excludeNull}: what stays of the JSON that is written. */
public abstract class SelectionSpec extends Spec {

    /** The one to talk to; the same resources may be served with another provider. */
    protected Class<? extends Application> application() {
        return SelectionApplication.class;
    }

    private Answer get(String path, String... headers) {
        Answer answer = wire(application()).get("selection/" + path, headers);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET);
        return answer;
    }

    @Test
    public void whatIsIncludedStays() {
        Json.assertSame(get("include"), "{'id': 1, 'address': {'city': 'Rome'}}");
    }

    @Test
    public void namesAreThoseOfEveryElementOfAList() {
        Json.assertSame(get("include-list"),
                "[{'id': 1, 'address': {'city': 'Rome'}}, {'id': 2, 'address': {'city': 'Pisa'}}]");
        Json.assertSame(get("exclude-list"),
                "[{'name': 'Ann', 'address': {'city': 'Rome'}}, {'name': 'Bob', 'address': {'city': 'Pisa'}}]");
    }

    @Test
    public void pathsGoThroughListsAndMaps() {
        Answer answer = get("deep");
        assertThat(answer.body()).doesNotContain("Ann", "Red").contains("00100", "\"a\"");
        if (!runtime().has(Difference.JSON_WITHOUT_MAPS)) {
            assertThat(answer.body()).doesNotContain("none");
        }
    }

    @Test
    public void namesAreThoseOfEveryValueOfAMap() {
        assumeFalse(runtime().has(Difference.JSON_WITHOUT_MAPS));
        Json.assertSame(get("map"), "{'ann': {'name': 'Ann', 'address': {'city': 'Rome'}}, "
                + "'id': {'name': 'Bob', 'address': {'city': 'Pisa'}}}");
        Json.assertSame(get("map-of-lists"), "{'all': [{'name': 'Ann'}, {'name': 'Bob'}]}");
        Json.assertSame(get("map-below"), "{'rome': {'staff': {'first': {'name': 'Ann'}}, 'rooms': {'two': '2'}}}");
        assertThat(get("map-without-model").body()).contains("Main Street 1");
    }

    @Test
    public void membersThatAreNullGoAndElementsStay() {
        Answer answer = get("exclude-null");
        assertThat(answer.body()).doesNotContain("motto");
        JsonArray members = Json.parse(answer.body()).asJsonObject().getJsonArray("members");
        assertThat(members).hasSize(3);
        assertThat(members.isNull(1)).isTrue();
        assertThat(members.getJsonObject(2)).doesNotContainKey("name");
        if (!runtime().has(Difference.JSON_WITHOUT_MAPS)) {
            assertThat(answer.body()).doesNotContain("none");
            assertThat(Json.parse(answer.body()).asJsonObject().getJsonArray("table").getJsonArray(0)).hasSize(2);
        }
    }

    @Test
    public void namesAreLeftOutWithoutAModelToo() {
        Answer answer = get("off");
        assertThat(answer.body()).contains("Main Street 1").doesNotContain("passwordHash");
    }

    @Test
    public void theLengthIsThatOfWhatIsSentOrAbsent() {
        Answer answer = get("response");
        Json.assertSame(answer, "{'name': 'Ann'}");
        assertLength(answer);
        Answer whole = get("whole");
        Json.assertSame(whole, "{'name': 'A'}");
        assertLength(whole);
        Answer head = wire(application()).exchange("HEAD", "selection/response", null);
        assertThat(head.header("Content-Length")).isIn(null, String.valueOf(answer.body().length()));
    }

    private static void assertLength(Answer answer) {
        String length = answer.header("Content-Length");
        assertThat(length).as(answer.raw()).isIn(null, String.valueOf(answer.body().length()));
    }

    @Test
    public void whatIsNoJsonFails() {
        if (!runtime().has(Difference.JSON_BY_DECLARED_TYPE)) {
            Json.assertSame(get("xml-or-json", "Accept: application/json"), "{'name': 'Ann'}");
        }
        for (Answer answer : List.of(get("xml-or-json", "Accept: text/plain"), get("utf-16"))) {
            assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
            assertThat(answer.body()).as(answer.raw()).isEmpty();
        }
    }

    @Test
    public void brokenJsonIsA500WhileNothingIsSent() {
        Answer answer = get("broken");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.body()).as(answer.raw()).isEmpty();
        assertThat(answer.header("Content-Type")).as(answer.raw()).isNull();
    }

    @Test
    public void nothingIsSentBehindThePlaceWhereJsonBreaks() {
        Answer answer = wire(application()).get("selection/broken-late");
        assertThat(answer.raw()).doesNotContain(People.SECRET);
        assertThat(answer.body()).as("ends nowhere near its end").doesNotContain("}, {").doesNotEndWith("]");
    }
}
