package io.github.letterhead.spec.fold;

/** Has no mapper anywhere. */
public class UnmappedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnmappedException() {
        super("unmapped on purpose");
    }
}
