package io.github.letterhead.internal.fold;

/** Tells the steps of Letterhead from those of the application. */
public final class Ours {

    private static final String HOUSE = "io.github.letterhead.internal.";

    private Ours() {
    }

    public static boolean is(Object step) {
        return step.getClass().getName().startsWith(HOUSE);
    }
}
