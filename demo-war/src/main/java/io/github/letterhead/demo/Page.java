package io.github.letterhead.demo;

import java.util.List;

/** Some of many. */
public record Page<T>(List<T> items, long total) {
}
