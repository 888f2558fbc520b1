package io.github.letterhead.demo;

import java.util.List;

/** The model of a {@code Page<User>}: a page as well, of what the world may know. */
public record UserPage(List<UserOut> items, long total) {
}
