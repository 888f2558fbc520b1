package io.github.letterhead.internal.json;

/**
 * Where a text has maps: objects whose members are entries, so that a path goes to every one of them, as it does to
 * every element of an array.
 */
public interface Maps {

    boolean isMap();

    /** Below each entry of a map. */
    Maps entries();

    /** Below a member of an object; arrays are looked through. */
    Maps of(String name);
}
