package io.github.letterhead.spec;

/** What a runtime has logged so far, as text. */
@FunctionalInterface
public interface FaultLog {

    String read();
}
