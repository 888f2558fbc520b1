package io.github.letterhead.benchmark.projection;

import java.time.Instant;
import java.util.List;

/** What others may see of a user. */
public record UserOut(long id, String name, String email, boolean active, Instant created, List<AddressOut> addresses) {
}
