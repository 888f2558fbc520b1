package io.github.letterhead.internal.collect;

import io.github.letterhead.SetCookie;
import java.util.ArrayList;
import java.util.List;

/** A message that notes down what it is told. */
final class Heard implements Message {

    final List<String> calls = new ArrayList<>();
    /** Whether it stands for an error. */
    boolean takesAlwaysAlone;

    @Override
    public void fold(CollectedResponse response) {
        calls.add("fold");
    }

    @Override
    public Iterable<String> foldedNames(CollectedResponse response) {
        return List.of("X-Folded");
    }

    @Override
    public boolean takesAlwaysAlone() {
        return takesAlwaysAlone;
    }

    @Override
    public boolean isPartOf(Object answer) {
        return answer.equals("answer");
    }

    @Override
    public void headerSet(String name, String text, boolean always) {
        calls.add("set " + name + "=" + text + told(always));
    }

    @Override
    public void headerAdded(String name, String text, boolean always) {
        calls.add("added " + name + "=" + text + told(always));
    }

    @Override
    public void headerRemoved(String name, List<String> values, boolean always) {
        calls.add("removed " + name + "=" + values + told(always));
    }

    @Override
    public void cookieSet(SetCookie cookie, boolean always) {
        calls.add("cookie " + cookie.name() + told(always));
    }

    @Override
    public void statusChanged(CollectedResponse response) {
        calls.add("status " + response.statusCode());
    }

    @Override
    public void variesBy(String names) {
        calls.add("varies by " + names);
    }

    @Override
    public void settle() {
        calls.add("settle");
    }

    private static String told(boolean always) {
        return always ? " always" : "";
    }
}
