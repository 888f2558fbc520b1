package io.github.letterhead.internal.json;

import io.github.letterhead.internal.json.BrokenJson.Kind;
import java.io.IOException;

/**
 * Walks over the text and decides, at the first byte of each value, whether it stays. The whole grammar of RFC 8259 is
 * checked, in what is dropped and what is kept as a whole as well: whoever reads the text in another way, as lenient
 * parsers do, would not find in it what was decided here.
 */
final class JsonFilter {

    /** What comes next. */
    private static final int VALUE = 0;
    private static final int FIRST_ELEMENT = 1;
    private static final int NAME = 2;
    private static final int FIRST_NAME = 3;
    private static final int COLON = 4;
    private static final int COMMA = 5;
    private static final int NOTHING = 6;
    private static final int IN_NAME = 7;
    private static final int IN_VALUE = 8;

    private static final int MOST_EXPECTED_NAMES = 256;

    /** With which values stay that have no members. */
    private final Members root;
    private final boolean excludeNull;
    private final Place place = new Place();
    private final Token token = new Token(place);
    private final Run run;
    private final ExpectedMembers expected;
    private final NameText name;
    private int state = VALUE;
    private Level level;
    /** In all shapes together: bounds the memory. */
    private int expectedNames;
    /** What stays of the value that comes next. */
    private Members chosen;

    JsonFilter(Selection selection, KeptBytes kept) {
        this(selection.root(), selection.root(), selection.excludesNull(), kept);
    }

    /** For a text that stands somewhere in another: root is that of the other. */
    JsonFilter(Members members, Members root, boolean excludeNull, KeptBytes kept) {
        this.root = root;
        this.excludeNull = excludeNull;
        name = new NameText(members.longestName());
        run = new Run(kept);
        expected = new ExpectedMembers(kept, run, excludeNull);
        chosen = members;
        level = new Level(members);
    }

    void write(byte[] text, int from, int to) throws IOException {
        place.begin(from);
        run.begin(text, from);
        int at = from;
        while (at < to) {
            at = switch (state) {
                case IN_NAME -> inName(text, at, token.go(text, at, to));
                case IN_VALUE -> inValue(token.go(text, at, to));
                default -> tokens(text, at, to);
            };
        }
        run.end(to);
        place.end(to);
    }

    /**
     * Up to a token that the piece of text cuts, or to its end. In the order in which tokens follow each other in
     * members, so that each case runs into the next one: this loop is what the filter's speed hangs on.
     */
    @SuppressWarnings("fallthrough")
    private int tokens(byte[] text, int from, int to) throws IOException {
        int at = from;
        while (at < to) {
            byte c = text[at];
            if (isBlank(c)) {
                at++;
                continue;
            }
            switch (state) {
                case FIRST_NAME:
                    if (c == '}') {
                        at = close(c, at);
                        continue;
                    }
                    // fall through
                case NAME:
                    int behind = expectedMembers(text, at, to);
                    if (behind > at) {
                        at = behind;
                        continue;
                    }
                    at = name(text, at, to);
                    if (at == to || isBlank(c = text[at])) {
                        continue;
                    }
                    // fall through
                case COLON:
                    at = colon(c, at);
                    if (at == to || isBlank(c = text[at])) {
                        continue;
                    }
                    // fall through
                case VALUE:
                    at = value(text, at, to);
                    if (at == to || state != COMMA || isBlank(c = text[at])) {
                        continue;
                    }
                    // fall through
                case COMMA:
                    at = c == ',' ? comma(at) : close(c, at);
                    continue;
                case FIRST_ELEMENT:
                    at = c == ']' ? close(c, at) : value(text, at, to);
                    continue;
                default:
                    throw c > ' ' && c != '}' && c != ']' ? place.broken(Kind.SECOND_VALUE, at)
                            : place.unexpected(c, at);
            }
        }
        return at;
    }

    private int colon(byte c, int at) {
        if (c != ':') {
            throw place.unexpected(c, at);
        }
        state = VALUE;
        return at + 1;
    }

    private static boolean isBlank(byte c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    /** Nothing at all is fine: it is what is written for a null by some. */
    void finish() {
        boolean complete = state == NOTHING || place.isNothingThere()
                || state == IN_VALUE && level.outer == null && token.canEnd();
        if (!complete) {
            throw place.truncated();
        }
    }

    private int comma(int at) {
        if (!level.whole) {
            run.await(run.isKept() || level.begun ? at : at + 1);
            chosen = level.members;
        }
        state = level.object ? NAME : VALUE;
        return at + 1;
    }

    /** The short way, as far as it goes. */
    private int expectedMembers(byte[] text, int at, int to) throws IOException {
        Shape shape = level.shape;
        if (shape == null || !level.whole && run.holds()) {
            return at;
        }
        int behind = level.whole ? expected.walk(text, at, to, shape) : expected.choose(text, at, to, level);
        if (behind > at) {
            state = expected.stop() == ExpectedMembers.AT_NAME ? NAME : COMMA;
            if (expected.stop() == ExpectedMembers.AT_VALUE) {
                state = VALUE;
                level.enter(expected.entered());
                chosen = expected.entered().chosen;
            }
        }
        return behind;
    }

    private int name(byte[] text, int at, int to) {
        if (text[at] != '"') {
            throw place.unexpected(text[at], at);
        }
        int end = PlainText.end(text, at + 1, to);
        if (end < to && text[end] == '"') {
            chosen = level.whole ? null : level.members.of(text, at + 1, end);
            level.enter(end + 1 < to && text[end + 1] == ':' ? expectFromNowOn(text, at, end + 2) : null);
            state = COLON;
            return end + 1;
        }
        level.enter(null);
        name.begin();
        return inName(text, at + 1, token.begin(text, at, to));
    }

    private ExpectedName expectFromNowOn(byte[] text, int from, int to) {
        ExpectedName added = level.shape == null || expectedNames == MOST_EXPECTED_NAMES ? null
                : level.shape.add(text, from, to, chosen);
        expectedNames += added == null ? 0 : 1;
        return added;
    }

    private int inName(byte[] text, int from, int next) {
        state = token.isEnded() ? COLON : IN_NAME;
        if (!level.whole) {
            name.append(text, from, token.isEnded() ? next - 1 : next);
            if (token.isEnded()) {
                chosen = name.in(level.members);
            }
        }
        return next;
    }

    private int value(byte[] text, int at, int to) throws IOException {
        byte c = text[at];
        boolean lookedInto = !level.whole && choose(c);
        if (c == '{' || c == '[') {
            open(c == '{', lookedInto, at);
            return at + 1;
        }
        return inValue(token.begin(text, at, to));
    }

    private int inValue(int next) {
        state = token.isEnded() ? afterValue() : IN_VALUE;
        return next;
    }

    /** Keeps or drops the value that starts with this byte, and returns whether its members are chosen among. */
    private boolean choose(byte c) throws IOException {
        boolean container = c == '{' || c == '[';
        if (staysWhereItIs(c, container)) {
            level.begun = true;
            run.keep();
            return container && (chosen != Members.ALL || excludeNull);
        }
        run.drop();
        return false;
    }

    private boolean staysWhereItIs(byte c, boolean container) {
        if (chosen == Members.NONE) {
            return false;
        }
        if (c == 'n') {
            return !(excludeNull && level.object);
        }
        return container || chosen == root || !chosen.areOnlyNamed();
    }

    private void open(boolean object, boolean lookedInto, int at) {
        if (level.depth == Level.MOST) {
            throw place.broken(Kind.TOO_DEEP, at);
        }
        level = level.open(object, lookedInto ? chosen : null);
        if (lookedInto) {
            run.await(at + 1);
        }
        state = object ? FIRST_NAME : FIRST_ELEMENT;
    }

    private int close(byte c, int at) throws IOException {
        if (c != '}' && c != ']') {
            throw place.unexpected(c, at);
        }
        if (level.object != (c == '}')) {
            throw place.broken(Kind.UNBALANCED, at);
        }
        if (!level.whole) {
            run.keepFrom(at);
        }
        level = level.outer;
        state = afterValue();
        return at + 1;
    }

    private int afterValue() {
        return level.outer == null ? NOTHING : COMMA;
    }
}
