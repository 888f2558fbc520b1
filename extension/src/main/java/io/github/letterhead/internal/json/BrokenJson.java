package io.github.letterhead.internal.json;

/**
 * What a provider wrote is no JSON in UTF-8 (RFC 8259), so it cannot be told what of it may leave. Says where and of
 * what kind, never what is written there.
 */
public final class BrokenJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final long position;

    /** What is wrong. */
    public enum Kind {
        BYTE_ORDER_MARK("starts with a byte order mark"),
        NOT_UTF_8("is not UTF-8; UTF-16 and UTF-32 are not filtered either"),
        CONTROL_CHARACTER("has a control character that is not escaped"),
        BAD_ESCAPE("has an escape that JSON does not know"),
        BAD_NUMBER("has a number that JSON does not know"),
        BAD_LITERAL("has a word other than true, false and null"),
        UNEXPECTED("has something else than JSON has at this place"),
        UNBALANCED("has a bracket that closes nothing or something else"),
        SECOND_VALUE("goes on after its value"),
        TOO_DEEP("has more levels than " + Level.MOST),
        TRUNCATED("ends too early"),
        FRAGMENT("has raw text that is no value; what writeRawValue writes can be filtered, what writeRaw writes"
                + " cannot"),
        ROOT_NAME("has a name around it, where nothing can be selected; switch off Jackson's WRAP_ROOT_VALUE and root"
                + " names where members are selected"),
        OTHER_SETTINGS("is not written in the way any more in which it began");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    BrokenJson(Kind kind, long position) {
        this(kind, position, ", at byte " + position);
    }

    private BrokenJson(Kind kind, long position, String place) {
        super("The JSON that was written " + kind.text + place);
        this.kind = kind;
        this.position = position;
    }

    /** Found while values were written, before there were any bytes. */
    public static BrokenJson inValues(Kind kind) {
        return new BrokenJson(kind, 0, "");
    }

    /** One of its own for who writes on: many would add it to the first one, which cannot be added to itself. */
    public BrokenJson again() {
        return position == 0 ? inValues(kind) : new BrokenJson(kind, position);
    }

    public Kind kind() {
        return kind;
    }

    /** In bytes, counted from 1; of a text that ends too early the byte after its last. 0 if there were no bytes. */
    public long position() {
        return position;
    }
}
