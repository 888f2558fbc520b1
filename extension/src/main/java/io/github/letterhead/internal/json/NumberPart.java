package io.github.letterhead.internal.json;

/** What may follow in a number: RFC 8259, 6. */
final class NumberPart {

    static final int END = -1;

    private static final int MINUS = 0;
    private static final int ZERO = 1;
    private static final int WHOLE = 2;
    private static final int POINT = 3;
    private static final int FRACTION = 4;
    private static final int E = 5;
    private static final int SIGN = 6;
    private static final int EXPONENT = 7;

    private NumberPart() {
    }

    /** END if a number cannot begin with it. */
    static int begin(byte c) {
        return c == '-' ? MINUS : next(MINUS, c);
    }

    /** END if that byte is no part of the number. */
    static int next(int part, byte c) {
        if (c >= '0' && c <= '9') {
            return switch (part) {
                case MINUS -> c == '0' ? ZERO : WHOLE;
                case ZERO -> END;
                case POINT -> FRACTION;
                case E, SIGN -> EXPONENT;
                default -> part;
            };
        }
        return switch (c) {
            case '.' -> part == ZERO || part == WHOLE ? POINT : END;
            case 'e', 'E' -> part == ZERO || part == WHOLE || part == FRACTION ? E : END;
            case '+', '-' -> part == E ? SIGN : END;
            default -> END;
        };
    }

    /** The index behind a number that begins here; -1 if it is none. It may go on where the text is to. */
    static int end(byte[] text, int from, int to) {
        int first = text[from] == '-' ? from + 1 : from;
        int at = endOfDigits(text, first, to);
        if (at == first || at > first + 1 && text[first] == '0') {
            return END;
        }
        if (at < to && text[at] == '.') {
            first = at + 1;
            at = endOfDigits(text, first, to);
        }
        if (at > first && at < to && (text[at] == 'e' || text[at] == 'E')) {
            first = at + 1;
            first += first < to && (text[first] == '+' || text[first] == '-') ? 1 : 0;
            at = endOfDigits(text, first, to);
        }
        return at == first ? END : at;
    }

    private static int endOfDigits(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    /** The index behind the digits that change nothing. */
    static int endOfDigits(int part, byte[] text, int from, int to) {
        return part == WHOLE || part == FRACTION || part == EXPONENT ? endOfDigits(text, from, to) : from;
    }

    /** Whether a number can end here. */
    static boolean isComplete(int part) {
        return part == ZERO || part == WHOLE || part == FRACTION || part == EXPONENT;
    }
}
