package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.agreement.Agreement;
import io.github.letterhead.spec.agreement.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No recording is left unmentioned: it is matched, or it has a row in {@code docs/fastapi.md}, and never both. */
final class FastApiListTest {

    private static final String DIFFERENCES = "Deliberate differences";
    private static final String NO_CONCEPT = "What Jakarta REST does not have";

    /** A row's recordings stand in its first cell, each as code. */
    private static final Pattern FIRST_CELL = Pattern.compile("^\\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern RECORDING = Pattern.compile("`([a-z]+\\.[a-z0-9.-]+)`");

    @Test
    void everyRecordingIsMatchedOrListedAndNoneIsBoth() throws IOException {
        List<String> mentioned = new ArrayList<>(Agreement.MATCHED);
        mentioned.addAll(listedUnder(DIFFERENCES));
        mentioned.addAll(listedUnder(NO_CONCEPT));
        assertThat(mentioned).containsExactlyInAnyOrderElementsOf(Recordings.all().keySet());
    }

    @Test
    void everyListedDifferenceIsProvedByAnAnswerOfOurs() throws IOException {
        assertThat(listedUnder(DIFFERENCES)).containsExactlyInAnyOrderElementsOf(Recordings.ours().keySet());
    }

    @Test
    void theTextCountsThemRight() throws IOException {
        assertThat(page().replaceAll("\\s+", " "))
                .contains("Each of the %d recordings".formatted(Recordings.all().size()))
                .contains("%d are matched, %d differ on purpose, %d are about something that Jakarta REST does not have"
                        .formatted(Agreement.MATCHED.size(), listedUnder(DIFFERENCES).size(),
                                listedUnder(NO_CONCEPT).size()));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", "")).resolve("../docs/fastapi.md"));
    }

    private static List<String> listedUnder(String heading) throws IOException {
        String page = page();
        int start = page.indexOf("\n## " + heading + "\n");
        assertThat(start).as("a section '%s' in docs/fastapi.md", heading).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        List<String> ids = new ArrayList<>();
        Matcher cell = FIRST_CELL.matcher(page.substring(start, end < 0 ? page.length() : end));
        while (cell.find()) {
            Matcher id = RECORDING.matcher(cell.group(1));
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        assertThat(ids).as("recordings in the table '%s'", heading).isNotEmpty();
        return ids;
    }
}
