package io.github.letterhead.internal.cors;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;

/**
 * Origins that a pattern matches as a whole. What a client sends cannot keep it busy: it sees serialized origins only,
 * and may look at so many characters; a pattern that would go on looking (backtracking) does not match.
 */
record MatchedOrigins(Pattern pattern) implements OriginRule {

    private static final Logger LOGGER = System.getLogger("io.github.letterhead");
    private static final int MOST_LOOKS = 100_000;

    @Override
    public boolean allows(String origin) {
        if (!OriginText.isSerialized(origin)) {
            return false;
        }
        try {
            return pattern.matcher(new Looked(origin, MOST_LOOKS)).matches();
        } catch (TooManyLooks e) {
            LOGGER.log(Level.WARNING, "An origin is refused: the pattern {0} looks at it more than {1} times. Write it "
                    + "so that it does not try the same characters in many ways.", pattern, MOST_LOOKS);
            return false;
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Looked implements CharSequence {

        private final String text;
        private int looksLeft;

        Looked(String text, int looks) {
            this.text = text;
            this.looksLeft = looks;
        }

        @Override
        public char charAt(int index) {
            looksLeft--;
            if (looksLeft < 0) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The only way out of a match. */
    private static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
