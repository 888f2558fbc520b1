package io.github.letterhead.benchmark.projection;

/** What others may see of an address. */
public record AddressOut(String street, String city, String zip) {
}
