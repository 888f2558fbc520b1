package io.github.letterhead.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageVaryTest {

    private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    private final MessageVary vary = new MessageVary(headers);

    @Test
    void whatIsCollectedIsUnitedWithWhatTheMessageHas() {
        headers.putSingle("Vary", "Accept");
        vary.collected(List.of("Origin"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Origin");
    }

    @Test
    void whatIsCollectedAnewTakesThePlaceOfWhatWasCollected() {
        headers.putSingle("Vary", "Accept");
        vary.collected(List.of("Origin"));
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Cookie");
        vary.collected(List.of());
        assertThat(headers.get("Vary")).containsExactly("Accept");
    }

    @Test
    void whatIsAddedIsUnitedWithWhatTheMessageHas() {
        headers.putSingle("Vary", "Accept");
        vary.added("Origin");
        assertThat(headers.get("Vary")).containsExactly("Accept, Origin");
    }

    @Test
    void whatIsCollectedAnewTakesThePlaceOfWhatWasAdded() {
        vary.added("Origin");
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Cookie");
    }

    @Test
    void whatAFilterPutThereByItselfStays() {
        vary.collected(List.of("Origin"));
        headers.add("Vary", "Accept");
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Cookie");
    }

    @Test
    void whatAFilterPutInThePlaceOfAllStaysAlone() {
        headers.putSingle("Vary", "Accept-Encoding");
        vary.collected(List.of("Origin"));
        headers.putSingle("Vary", "Accept");
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Cookie");
    }

    @Test
    void whatAFilterPutThereStaysWhenSomethingWasAddedAndIsReplaced() {
        vary.collected(List.of("Origin"));
        headers.add("Vary", "Accept");
        vary.added("X-Added");
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Cookie");
    }

    /** As the step for cross-origin requests does it, after the filters. */
    @Test
    void whatIsUnitedByTheLastStepStaysWhenTheCollectedIsReplaced() {
        vary.collected(List.of("Accept"));
        headers.putSingle("Vary", "Accept, Origin");
        vary.settle();
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Origin, Cookie");
        vary.collected(List.of());
        assertThat(headers.get("Vary")).containsExactly("Origin");
    }

    @Test
    void whatIsKeptStaysThoughItWasCollectedAsWell() {
        vary.collected(List.of("Accept, origin"));
        vary.keep("Origin");
        vary.settle();
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Origin, Cookie");
        vary.collected(List.of());
        assertThat(headers.get("Vary")).containsExactly("Origin");
    }

    @Test
    void whatIsKeptBeforeAnythingIsCollectedStaysBesideWhatTheMessageHas() {
        headers.putSingle("Vary", "Accept, Origin");
        vary.keep("Origin");
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Origin, Cookie");
    }

    @Test
    void aStarHidesNothingForever() {
        headers.putSingle("Vary", "Accept");
        vary.collected(List.of("*"));
        assertThat(headers.get("Vary")).containsExactly("*");
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Cookie");
    }

    @Test
    void linesOfAFilterBecomeOneAndStay() {
        headers.add("Vary", "Accept");
        headers.add("Vary", "Origin, accept");
        vary.settle();
        assertThat(headers.get("Vary")).containsExactly("Accept, Origin");
        vary.collected(List.of("Cookie"));
        assertThat(headers.get("Vary")).containsExactly("Accept, Origin, Cookie");
    }

    @Test
    void aMessageWithoutVaryGetsNone() {
        vary.settle();
        vary.collected(List.of());
        assertThat(headers).doesNotContainKey("Vary");
    }
}
