package io.github.letterhead.internal.cors;

import java.util.function.IntPredicate;

/** Looks at text without making an object: each cross-origin request comes by here. */
final class Characters {

    private Characters() {
    }

    static boolean all(String text, int start, int end, IntPredicate predicate) {
        for (int i = start; i < end; i++) {
            if (!predicate.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }

    static boolean isLower(int octet) {
        return octet >= 'a' && octet <= 'z';
    }
}
