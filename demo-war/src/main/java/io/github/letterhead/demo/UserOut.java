package io.github.letterhead.demo;

import java.util.Set;

/** What the world may know of a {@link User}. What is not listed here does not leave the server. */
public record UserOut(long id, String name, String email, Set<String> roles) {
}
