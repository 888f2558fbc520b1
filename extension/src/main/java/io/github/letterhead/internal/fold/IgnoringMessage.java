package io.github.letterhead.internal.fold;

import io.github.letterhead.SetCookie;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.Message;
import java.util.List;

/** A direct response of an application that wants it as it is, as FastAPI does. */
record IgnoringMessage(Object answer) implements Message {

    @Override
    public boolean takesAlwaysAlone() {
        return false;
    }

    @Override
    public boolean isPartOf(Object other) {
        return answer == other;
    }

    @Override
    public void fold(CollectedResponse response) {
        // The direct response stands alone.
    }

    @Override
    public Iterable<String> foldedNames(CollectedResponse response) {
        return List.of();
    }

    @Override
    public void headerSet(String name, String text, boolean always) {
        // The direct response stands alone.
    }

    @Override
    public void headerAdded(String name, String text, boolean always) {
        // The direct response stands alone.
    }

    @Override
    public void headerRemoved(String name, List<String> values, boolean always) {
        // The direct response stands alone.
    }

    @Override
    public void cookieSet(SetCookie cookie, boolean always) {
        // The direct response stands alone.
    }

    @Override
    public void variesBy(String names) {
        // The direct response stands alone.
    }

    @Override
    public void statusChanged(CollectedResponse response) {
        // The direct response stands alone.
    }

    @Override
    public void settle() {
        // The direct response stands alone.
    }
}
