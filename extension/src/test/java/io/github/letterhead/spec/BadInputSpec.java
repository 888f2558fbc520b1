package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.BadInput;
import io.github.letterhead.spec.fold.FoldApplication;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is refused where it is set leaves nothing behind, and the response usable. */
public abstract class BadInputSpec extends Spec {

    private static final Set<String> OF_THE_SERVER =
            Set.of("date", "content-length", "transfer-encoding", "connection");

    private Answer get(String path) {
        return wire(FoldApplication.class).get(path);
    }

    @Test
    public void everyBadCallIsRefusedAndLeavesTheAnswerUnchanged() {
        List<BadInput> all = BadInput.all();
        assertThat(all).hasSizeGreaterThan(400);
        Set<String> untouched = lines(get("bad-input/none"));
        assertSoftly(softly -> {
            for (int i = 0; i < all.size(); i++) {
                BadInput bad = all.get(i);
                Answer answer = get("bad-input?case=" + i);
                softly.assertThat(answer.status()).as(bad.what()).isEqualTo(203);
                softly.assertThat(answer.body()).as(bad.what()).startsWith(bad.refusal().getName() + ": ")
                        .containsPattern(bad.named()).doesNotContain(BadInput.SECRET);
                softly.assertThat(lines(answer)).as(bad.what()).isEqualTo(untouched);
            }
        });
    }

    private static Set<String> lines(Answer answer) {
        Set<String> lines = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Answer.Line line : answer.lines()) {
            if (!OF_THE_SERVER.contains(line.name().toLowerCase(Locale.ROOT))) {
                lines.add(line.name() + ": " + line.value());
            }
        }
        return lines;
    }
}
