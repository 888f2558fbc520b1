package io.github.letterhead.internal.collect;

import io.github.letterhead.SetCookie;
import java.util.List;

/** The outgoing message, as a collected response sees it. Called while the response is locked. */
public interface Message {

    /** Takes over all that was collected. */
    void fold(CollectedResponse response);

    /** The names of the headers of the response that an answer of this kind takes over. */
    Iterable<String> foldedNames(CollectedResponse response);

    /** Whether it is an error, which gets the writes through {@code always()} and no others. */
    boolean takesAlwaysAlone();

    /** Whether this is the message of that answer: one request may have several, an error after a failed one. */
    boolean isPartOf(Object answer);

    void headerSet(String name, String text, boolean always);

    void headerAdded(String name, String text, boolean always);

    /** The values are those that were collected under that name. */
    void headerRemoved(String name, List<String> values, boolean always);

    void cookieSet(SetCookie cookie, boolean always);

    /** The answer depends on these fields of the request, whatever is collected for {@code Vary}. */
    void variesBy(String names);

    void statusChanged(CollectedResponse response);

    /** Called once the response filters have ended. */
    void settle();
}
