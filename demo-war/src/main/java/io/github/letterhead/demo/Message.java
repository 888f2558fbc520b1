package io.github.letterhead.demo;

/** {@code {"message": "…"}} */
public record Message(String message) {
}
