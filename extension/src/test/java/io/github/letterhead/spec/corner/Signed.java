package io.github.letterhead.spec.corner;

/** An entity whose writer signs it in a header. */
public record Signed(String text) {
}
