package io.github.letterhead.spec.corner;

/** An entity without a body writer for its media type. */
public record Unwritable(String text) {
}
