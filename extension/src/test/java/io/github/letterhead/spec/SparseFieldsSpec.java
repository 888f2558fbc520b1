package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.SelectionApplication;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** {@code ?fields=}: the client narrows the entity, and never widens it. */
public abstract class SparseFieldsSpec extends Spec {

    private static final String ALL = "[{'id': 1, 'name': 'Ann', 'address': {'city': 'Rome', 'zip': '00100'}}, "
            + "{'id': 2, 'name': 'Bob', 'address': {'city': 'Pisa', 'zip': '56100'}}]";

    /** The one to talk to; the same resources may be served with another provider. */
    protected Class<? extends Application> application() {
        return SelectionApplication.class;
    }

    private Answer get(String path) {
        Answer answer = wire(application()).get("selection/" + path);
        assertThat(answer.raw()).as(path).doesNotContain(People.SECRET);
        return answer;
    }

    private void assertSame(String path, String expected) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        Json.assertSame(answer, expected);
    }

    @Test
    public void withoutTheParameterAllIsSent() {
        assertSame("fields", ALL);
        assertSame("fields?other=1", ALL);
    }

    @Test
    public void whatIsNamedStays() {
        assertSame("fields?fields=id", "[{'id': 1}, {'id': 2}]");
        assertSame("fields?fields=id,address(zip)",
                "[{'id': 1, 'address': {'zip': '00100'}}, {'id': 2, 'address': {'zip': '56100'}}]");
        assertSame("fields?fields=address",
                "[{'address': {'city': 'Rome', 'zip': '00100'}}, {'address': {'city': 'Pisa', 'zip': '56100'}}]");
        assertSame("fields?fields=%20id%20,%20name%20", "[{'id': 1, 'name': 'Ann'}, {'id': 2, 'name': 'Bob'}]");
        assertSame("fields?fields=-address,-id", "[{'name': 'Ann'}, {'name': 'Bob'}]");
    }

    @Test
    public void namesAreThoseOfEveryValueOfAMap() {
        assumeFalse(runtime().has(Difference.JSON_WITHOUT_MAPS));
        assertSame("map?fields=name", "{'ann': {'name': 'Ann'}, 'id': {'name': 'Bob'}}");
        assertSame("map-below?fields=staff(name)", "{'rome': {'staff': {'first': {'name': 'Ann'}}}}");
        assertSame("map-below?fields=rooms(two),staff(id)",
                "{'rome': {'staff': {'first': {}}, 'rooms': {'two': '2'}}}");
        assertThat(refused("map?fields=ann").body()).contains("ann");
        assertThat(refused("map-below?fields=staff(first)").body()).contains("first");
    }

    @Test
    public void repeatedParametersJoin() {
        assertSame("fields?fields=id&other=1&fields=name", "[{'id': 1, 'name': 'Ann'}, {'id': 2, 'name': 'Bob'}]");
    }

    @Test
    public void theParameterHasTheNameThatTheMethodGivesIt() {
        assertSame("only?only=id", "[{'id': 1}, {'id': 2}]");
        assertSame("only?fields=id", ALL.replace("Pisa", "Rome").replace("56100", "00100"));
    }

    @Test
    public void aClientNeverGetsMoreThanIsIncluded() {
        assertSame("both", "[{'id': 1, 'address': {'city': 'Rome'}}, {'id': 2, 'address': {'city': 'Pisa'}}]");
        assertSame("both?fields=address", "[{'address': {'city': 'Rome'}}, {'address': {'city': 'Pisa'}}]");
        assertSame("both?fields=address(zip),id", "[{'id': 1, 'address': {}}, {'id': 2, 'address': {}}]");
        assertSame("both?fields=name", "[{}, {}]");
    }

    private Answer refused(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.raw()).isEqualTo(400);
        assertThat(mediaType(answer)).as(answer.raw()).isEqualTo("text/plain");
        assertThat(answer.header("X-Called")).as("the method was called: " + answer.raw()).isNull();
        return answer;
    }

    @Test
    public void anUnknownNameIsABadRequestThatSaysWhichAndWhere() {
        assertThat(refused("fields?fields=id,passwordHash").body()).contains("fields", "4", "passwordHash");
        assertThat(refused("fields?fields=address(street)").body()).contains("9", "street");
        assertThat(refused("fields?fields=id,-password").body()).contains("5", "password");
        assertThat(refused("fields?fields=name(first)").body()).contains("6", "first");
    }

    @Test
    public void aMalformedTextIsABadRequestThatSaysWhere() {
        Map<String, String> positions = new LinkedHashMap<>();
        positions.put("", "1");
        positions.put("id,", "4");
        positions.put("address(city", "13");
        positions.put("id)", "3");
        positions.put("address()", "9");
        SoftAssertions.assertSoftly(softly -> positions.forEach((text, position) -> softly.assertThatCode(() ->
                assertThat(refused("fields?fields=" + text).body()).contains("character " + position))
                .as(text).doesNotThrowAnyException()));
    }

    @Test
    public void hostileTextIsABadRequestThatIsShortAndPlain() {
        List<String> hostile = new ArrayList<>(List.of("(".repeat(1_500), "a(".repeat(900), "x".repeat(6_000),
                "%00%1B%5B31m", "%0D%0AX-Injected:%20yes", "%3Cscript%3Ealert(1)%3C/script%3E",
                "%E2%80%AE%F0%9F%92%A9"));
        for (String text : hostile) {
            Answer answer = refused("fields?fields=" + text);
            assertThat(answer.body()).hasSizeLessThan(400).matches("[ -~]*");
            assertThat(answer.header("X-Injected")).isNull();
        }
    }

    /** Servers have limits of their own, from 8 KB to 1 MB, and some just hang up. */
    @Test
    public void textOfMegabytesIsRefusedByTheServerOrByUs() {
        for (String text : List.of("x".repeat(2_000_000), "a(".repeat(1_000_000), "%28".repeat(700_000))) {
            try {
                Answer answer = wire(application()).get("selection/fields?fields=" + text);
                assertThat(answer.status()).as(answer.raw()).isIn(400, 413, 414, 431);
                assertThat(answer.header("X-Called")).isNull();
            } catch (UncheckedIOException hungUp) {
                assertThat(hungUp).hasCauseInstanceOf(IOException.class);
            } catch (AssertionError noAnswer) {
                assertThat(noAnswer).hasMessageContaining("no complete head: <>");
            }
            assertSame("fields?fields=id", "[{'id': 1}, {'id': 2}]");
        }
    }

    @Test
    public void anErrorIsSentAsItIs() {
        Answer answer = get("error?fields=id");
        assertThat(answer.status()).isEqualTo(404);
        Json.assertSame(answer, "{'title': 'gone', 'detail': 'for good'}");
    }

    @Test
    public void theEntityTagOfTheApplicationStays() {
        assertThat(get("fields?fields=id").header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    public void aLargeAnswerIsNarrowedAsItIsWritten() {
        Answer answer = get("large?fields=name");
        assertThat(Json.parse(answer.body()).asJsonArray()).hasSize(20_000);
        assertThat(answer.body()).doesNotContain("\"id\"").contains("\u00e419999");
    }

    @Test
    public void headHasTheHeadersOfGet() {
        Answer get = get("fields-of-list?fields=id");
        Answer head = wire(application()).exchange("HEAD", "selection/fields-of-list?fields=id", null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isIn(null, String.valueOf(get.body().length()));
        assertThat(wire(application()).exchange("HEAD", "selection/fields-of-list?fields=nobody", null).status())
                .isEqualTo(400);
    }

    @Test
    public void clientsAtTheSameTimeGetWhatEachHasAskedFor() throws Exception {
        Map<String, String> expected = Map.of("id", "[{'id': 1}, {'id': 2}]",
                "name", "[{'name': 'Ann'}, {'name': 'Bob'}]", "id,-name", "[{'id': 1}, {'id': 2}]");
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> requests = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                expected.forEach((fields, entity) -> requests.add(() -> {
                    assertSame("fields-of-list?fields=" + fields, entity);
                    return null;
                }));
            }
            for (Future<Void> request : clients.invokeAll(requests)) {
                request.get(1, TimeUnit.MINUTES);
            }
        } finally {
            clients.shutdownNow();
        }
    }
}
