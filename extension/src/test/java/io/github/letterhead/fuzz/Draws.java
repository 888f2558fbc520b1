package io.github.letterhead.fuzz;

import java.util.Arrays;
import java.util.List;

/**
 * Reads decisions and texts off the bytes that a fuzzer makes up. Texts stand as they are, so that a seed can be read
 * and written by hand: they end before a byte FF, and are UTF-8 in which anything goes, halves of surrogate pairs too.
 * After the last byte every number is 0 and every text empty.
 */
final class Draws {

    private static final byte END_OF_TEXT = (byte) 0xFF;

    private final byte[] bytes;
    private int at;

    Draws(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isEmpty() {
        return at >= bytes.length;
    }

    /** 0 to 255. */
    int octet() {
        return isEmpty() ? 0 : bytes[at++] & 0xFF;
    }

    /** 0 to most - 1, which is less than 255. */
    int below(int most) {
        return octet() % most;
    }

    boolean flag() {
        return (octet() & 1) == 1;
    }

    /** Of up to eight bytes. */
    long number() {
        long number = 0;
        for (int length = below(9); length > 0; length--) {
            number = number << Byte.SIZE | octet();
        }
        return number;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** All that is left. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
        at = bytes.length;
        return rest;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        while (!isEmpty()) {
            byte lead = bytes[at++];
            if (lead == END_OF_TEXT) {
                break;
            }
            append(text, lead & 0xFF);
        }
        return text.toString();
    }

    private void append(StringBuilder text, int lead) {
        if (lead < 0xC0) {
            text.append((char) lead);
        } else if (lead < 0xE0) {
            text.append((char) ((lead & 0x1F) << 6 | last()));
        } else if (lead < 0xF0) {
            text.append((char) ((lead & 0x0F) << 12 | last() << 6 | last()));
        } else {
            int codePoint = (lead & 0x07) << 18 | last() << 12 | last() << 6 | last();
            text.appendCodePoint(Math.min(codePoint, Character.MAX_CODE_POINT));
        }
    }

    private int last() {
        return isEmpty() || bytes[at] == END_OF_TEXT ? 0 : bytes[at++] & 0x3F;
    }
}
