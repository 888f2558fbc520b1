package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.letterhead.spec.model.OtherParameterApplication;
import io.github.letterhead.spec.model.PeersApplication;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other libraries leaked, lost or looped on, and what nobody should return. */
public abstract class ModelPeersSpec extends Spec {

    private static final String BOTH = "[{'id': 1, 'name': 'Ann'}, {'id': 2, 'name': 'Bob'}]";

    /** The one to talk to; the same resources may be served with another provider. */
    protected Class<? extends Application> application() {
        return PeersApplication.class;
    }

    private Answer get(String path) {
        Answer answer = wire(application()).get(path);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET);
        return answer;
    }

    @Test
    public void parentsAndChildrenThatReferToEachOtherAreCutWhereTheModelEnds() {
        Json.assertSame(get("peers/parent"), "{'name': 'parent', 'children': [{'name': 'a'}, {'name': 'b'}]}");
    }

    @Test
    public void listsInListsAreCutDown() {
        assumeFalse(runtime().has(Difference.JSON_WITHOUT_MAPS));
        Json.assertSame(get("peers/nested-lists"), "[" + BOTH + ", [], [{'id': 2, 'name': 'Bob'}]]");
    }

    @Test
    public void whatAWrapperHoldsCanBeNamed() {
        Json.assertSame(get("peers/page?fields=items(address)"),
                "{'items': [{'address': {'city': 'Rome', 'zip': '00100'}}]}");
        Json.assertSame(get("peers/page?fields=total,items(id)"), "{'total': 1, 'items': [{'id': 1}]}");
        assertThat(get("peers/page?fields=items(passwordHash)").status()).isEqualTo(400);
    }

    @Test
    public void renamedMembersAreNamedAsTheyAreWritten() {
        Json.assertSame(get("peers/renamed"), "{'user-id': 1, 'display.name': 'Ann'}");
        Json.assertSame(get("peers/renamed?fields=user-id"), "{'user-id': 1}");
        Json.assertSame(get("peers/renamed?fields=display%5C.name"), "{'display.name': 'Ann'}");
    }

    @Test
    public void applicationsInOneServerHaveParametersOfTheirOwn() {
        Json.assertSame(get("peers/own-name?fields=id&select=name"), "[{'id': 1}, {'id': 2}]");
        Json.assertSame(wire(OtherParameterApplication.class).get("peers/own-name?fields=id&select=name"),
                "[{'name': 'Ann'}, {'name': 'Bob'}]");
    }

    @Test
    public void aMapperMaySayWhatIsWrongWithFields() {
        Answer answer = wire(OtherParameterApplication.class).get("peers/own-name?select=id,password");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(422);
        assertThat(answer.values("X-Mapped")).containsExactly("fields");
        assertThat(answer.body()).contains("\"title\":\"fields\"", "character 4", "password");
    }

    @Test
    public void aMapperMaySayNothing() {
        for (String name : List.of("password", "secret")) {
            Answer answer = wire(OtherParameterApplication.class).get("peers/own-name?silent=1&select=" + name);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(400);
            assertThat(answer.values("X-Mapped")).containsExactly("silent");
            // A container may have a page for it.
            assertThat(answer.body()).doesNotContain(name);
        }
    }

    @Test
    public void manyDifferentSelectionsAreAnsweredAlike() {
        for (int i = 0; i < 300; i++) {
            Json.assertSame(get("peers/own-name?fields=id," + "%20".repeat(i) + "-name"), "[{'id': 1}, {'id': 2}]");
        }
    }

    @Test
    public void entitiesThatNobodyShouldReturnFail() {
        assertSoftly(softly -> List.of("deep", "loop", "changing", "null-key", "other-keys").forEach(path ->
                softly.assertThatCode(() -> assertFailed(get("bad/" + path))).as(path).doesNotThrowAnyException()));
    }

    @Test
    public void textThatIsNoJsonIsNotSent() {
        Json.assertSame(get("bad/written"), "{'name': 'A'}");
        assertSoftly(softly -> List.of("bom", "utf-16", "utf-16-bom", "latin-1", "twice", "short", "nan", "html")
                .forEach(as -> softly.assertThatCode(() -> assertFailed(get("bad/written?as=" + as))).as(as)
                        .doesNotThrowAnyException()));
    }

    /** Each provider has its own way: text, a replacement, a failure. */
    @Test
    public void whatJsonHasNoWordsForIsStillJsonOrAFailure() {
        for (String path : List.of("no-number", "no-text")) {
            Answer answer = get("bad/" + path);
            if (answer.status() == 200) {
                assertThat(Json.parse(answer.body()).asJsonObject()).as(path).containsOnlyKeys("number", "text");
            } else {
                assertThat(answer.status()).as(answer.raw()).isBetween(400, 500);
            }
        }
    }

    private static void assertFailed(Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.body()).as(answer.raw()).isEmpty();
    }
}
