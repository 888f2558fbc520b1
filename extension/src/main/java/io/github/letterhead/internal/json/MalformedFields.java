package io.github.letterhead.internal.json;

/**
 * A {@code ?fields=} that cannot be followed. The message is fit for the client: position, reason, and the place in the
 * text, escaped and shortened. Without a stack trace, since anyone can send such a text.
 */
public final class MalformedFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String shown;

    MalformedFields(int position, CharSequence place, String reason) {
        super(message(position, Shown.of(place), reason), null, false, false);
        this.position = position;
        this.shown = Shown.of(place);
    }

    private static String message(int position, String shown, String reason) {
        return "character " + position + (shown.isEmpty() ? "" : ", '" + shown + "'") + ": " + reason;
    }

    /** Counted from 1, in the parameters' texts joined with commas. */
    public int position() {
        return position;
    }

    /** The name at fault, or the text from the fault on: US-ASCII, escaped, shortened. Empty at the end of the text. */
    public String shown() {
        return shown;
    }
}
