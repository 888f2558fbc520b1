package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.DetachedApplication;
import io.github.letterhead.spec.fold.ErrorApplication;
import io.github.letterhead.spec.fold.FoldApplication;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Statuses without content, and HEAD. */
public abstract class NoContentSpec extends Spec {

    private static final List<String> WAYS = List.of("plain", "typed", "void", "direct", "detached");
    private static final List<String> OF_CONTENT =
            List.of("Content-Type", "Content-Encoding", "Content-Language", "Content-Length", "Content-Range");
    /** What a server may leave out, or choose anew, for an answer without body. */
    private static final Set<String> OF_THE_SERVER =
            Set.of("date", "connection", "content-length", "transfer-encoding", "keep-alive");

    private Answer get(String path) {
        return wire(FoldApplication.class).get(path);
    }

    @Test
    public void noContentHasNeitherEntityNorHeadersOfOne() {
        assertWithoutContent(204);
    }

    @Test
    public void notModifiedHasNeitherEntityNorHeadersOfOne() {
        assertWithoutContent(304);
    }

    @Test
    public void notModifiedKeepsItsValidators() {
        assertSoftly(softly -> {
            for (String way : WAYS) {
                Answer answer = get("no-content/" + way + "/304");
                softly.assertThat(answer.values("ETag")).as(way).containsExactly("\"v1\"");
                softly.assertThat(answer.values("Last-Modified")).as(way)
                        .containsExactly("Sun, 06 Nov 1994 08:49:37 GMT");
                softly.assertThat(answer.values("Expires")).as(way).containsExactly("Sun, 06 Nov 2094 08:49:37 GMT");
                softly.assertThat(answer.values("Cache-Control")).as(way).containsExactly("max-age=60");
                softly.assertThat(answer.values("Content-Location")).as(way).containsExactly("/kept");
                softly.assertThat(vary(answer)).as(way).containsExactly("accept");
            }
        });
    }

    @Test
    public void aReturnedNotModifiedKeepsItsValidatorAndTakesHeaders() {
        Answer answer = get("no-content/not-modified");
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo("\"v1\"");
        assertThat(vary(answer)).containsExactly("accept");
        assertThat(answer.header("X-Kept")).isEqualTo("1");
        assertThat(answer.header("Content-Language")).isNull();
    }

    @Test
    public void resetContentHasNoEntityAndALengthOfZero() {
        assertSoftly(softly -> {
            for (String way : WAYS) {
                Answer answer = get("no-content/" + way + "/205");
                softly.assertThat(answer.status()).as(way).isEqualTo(205);
                softly.assertThat(answer.body()).as(way).isEmpty();
                softly.assertThat(answer.values("Content-Length")).as(way).isEqualTo(
                        runtime().has(Difference.NO_LENGTH_OF_RESET_CONTENT) ? List.of() : List.of("0"));
                softly.assertThat(answer.values("Transfer-Encoding")).as(way).isEmpty();
                for (String name : OF_CONTENT) {
                    if (!name.equals("Content-Length")) {
                        softly.assertThat(answer.values(name)).as(way + " " + name).isEmpty();
                    }
                }
                assertMarked(softly, way, answer);
            }
        });
    }

    @Test
    public void otherStatusesKeepTheHeadersOfTheirContent() {
        Answer answer = get("no-content/plain/203");
        assertThat(answer.status()).isEqualTo(203);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.header("Content-Encoding")).isEqualTo("x-none");
        assertThat(answer.header("Content-Range")).isEqualTo("bytes 0-5/6");
    }

    @Test
    public void headIsAnsweredAsGetWithoutTheEntity() {
        assertSoftly(softly -> {
            for (String path : List.of("plain/value", "plain/untouched", "plain/void-201", "plain/value-404",
                    "plain/stage", "direct/returned", "direct/cookies", "direct/redirected", "direct/mapped",
                    "content-type/writer", "cookie/text", "vary/lines", "no-content/plain/204",
                    "no-content/plain/304", "header/values")) {
                compareHead(softly, wire(FoldApplication.class), path);
            }
            for (String path : List.of("detached/everything", "detached/bean-with-produces", "detached/own-type")) {
                compareHead(softly, wire(DetachedApplication.class), path);
            }
        });
    }

    @Test
    public void headOfAnErrorIsAnsweredAsGetWithoutTheEntity() {
        assertSoftly(softly -> {
            for (String path : List.of("error/thrown", "error/thrown-with-entity", "error/mapped", "error/returned",
                    "no-such-path")) {
                compareHead(softly, wire(ErrorApplication.class), path);
            }
        });
    }

    private static void compareHead(SoftAssertions softly, Wire wire, String path) {
        Answer get = wire.get(path);
        Answer head = wire.exchange("HEAD", path, null);
        softly.assertThat(head.status()).as(path).isEqualTo(get.status());
        softly.assertThat(head.raw()).as(path + ": nothing behind the head").endsWith("\r\n\r\n");
        softly.assertThat(head.raw().indexOf("\r\n\r\n")).as(path + ": nothing behind the head")
                .isEqualTo(head.raw().length() - 4);
        softly.assertThat(linesByName(head)).as(path).isEqualTo(linesByName(get));
    }

    private static Map<String, Collection<String>> linesByName(Answer answer) {
        Map<String, Collection<String>> lines = new TreeMap<>();
        for (Answer.Line line : answer.lines()) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (!OF_THE_SERVER.contains(name)) {
                lines.computeIfAbsent(name, key -> new ArrayList<>()).add(line.value());
            }
        }
        return lines;
    }

    private void assertWithoutContent(int status) {
        assertSoftly(softly -> {
            for (String way : WAYS) {
                Answer answer = get("no-content/" + way + "/" + status);
                softly.assertThat(answer.status()).as(way).isEqualTo(status);
                softly.assertThat(answer.raw()).as(way).endsWith("\r\n\r\n");
                softly.assertThat(answer.raw().indexOf("\r\n\r\n")).as(way + ": nothing behind the head")
                        .isEqualTo(answer.raw().length() - 4);
                for (String name : OF_CONTENT) {
                    softly.assertThat(answer.values(name)).as(way + " " + name).isEmpty();
                }
                softly.assertThat(answer.values("Transfer-Encoding")).as(way).isEmpty();
                assertMarked(softly, way, answer);
            }
        });
    }

    private static void assertMarked(SoftAssertions softly, String way, Answer answer) {
        softly.assertThat(answer.values("X-Plain")).as(way).containsExactly("1");
        softly.assertThat(answer.cookies()).as(way).containsExactly("plain=1; Path=/; SameSite=Lax");
    }
}
