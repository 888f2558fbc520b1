package io.github.letterhead.internal.cors;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Origins that a pattern matches as a whole. What a client sends cannot keep it busy: it sees serialized origins only,
 * and may look at so many characters; a pattern that would go on looking (backtracking) does not match.
 */
final class MatchedOrigins implements OriginRule {

    private static final Logger LOGGER = System.getLogger("io.github.letterhead");

    /** One that nobody can have (RFC 6761, section 6.4), so that no pattern is meant for it. */
    private static final String NOBODY = "https://nobody.invalid";

    private final Pattern pattern;
    /** A matcher is most of what a match costs, so the last one waits here for whoever comes first. */
    private final AtomicReference<Looking> spare = new AtomicReference<>();

    MatchedOrigins(Pattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public boolean allows(String origin) {
        if (!OriginText.isSerialized(origin)) {
            return false;
        }
        Looking taken = spare.getAndSet(null);
        Looking looking = taken == null ? new Looking(pattern) : taken;
        try {
            boolean matches = looking.matches(origin);
            spare.set(looking);
            return matches;
        } catch (TooManyLooks e) {
            LOGGER.log(Level.WARNING, "An origin is refused: the pattern {0} looks at it more than {1} times. Write it "
                    + "so that it does not try the same characters in many ways.", pattern, Looked.MOST_LOOKS);
            return false;
        }
    }

    @Override
    public boolean allowsAnybody() {
        return allows(NOBODY);
    }

    /** One thread at a time. */
    private static final class Looking {

        private final Looked looked = new Looked();
        private final Matcher matcher;

        Looking(Pattern pattern) {
            this.matcher = pattern.matcher(looked);
        }

        boolean matches(String origin) {
            looked.look(origin);
            boolean matches = matcher.reset().matches();
            looked.look("");
            return matches;
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Looked implements CharSequence {

        private static final int MOST_LOOKS = 100_000;

        private String text = "";
        private int looksLeft;

        void look(String other) {
            text = other;
            looksLeft = MOST_LOOKS;
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
