package io.github.letterhead.load.served;

import java.util.List;

/** What clients may see of a {@link Ticket}. */
public record TicketOut(List<String> copies, String token) {
}
