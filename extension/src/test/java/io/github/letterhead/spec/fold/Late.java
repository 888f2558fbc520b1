package io.github.letterhead.spec.fold;

/** Tries what may come too late, and tells what it was answered. */
public final class Late {

    private Late() {
    }

    public static String attempt(Runnable write) {
        try {
            write.run();
            return "accepted";
        } catch (IllegalStateException refusal) {
            return "IllegalStateException: " + refusal.getMessage();
        }
    }
}
