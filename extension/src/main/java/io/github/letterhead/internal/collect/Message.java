package io.github.letterhead.internal.collect;

import io.github.letterhead.SetCookie;

/** The outgoing message, as a collected response sees it. Called while the response is locked. */
public interface Message {

    /** Takes over all that was collected. */
    void fold(CollectedResponse response);

    /** Whether this is the message of that answer: one request may have several, an error after a failed one. */
    boolean isPartOf(Object answer);

    void headerChanged(String name, boolean always, CollectedResponse response);

    void cookieSet(SetCookie cookie, boolean always);

    void statusChanged(CollectedResponse response);

    /** Called once the response filters have ended. */
    void settle();
}
