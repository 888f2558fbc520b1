package io.github.letterhead.internal.fold;

/** Somebody who wants to know whether an answer reached the fold as an error, whatever its status becomes later. */
public interface Arrival {

    /** Called for each answer to the request; a mapped one comes after the one that failed. */
    void arrived(boolean isError);
}
