package io.github.letterhead.benchmark;

/** What an answer came to. Answers are compared only where this is the same. */
public record Sent(int status, int headerLines, int octets) {

    public Sent require(int expectedStatus, int expectedLines, int expectedOctets) {
        if (status != expectedStatus || headerLines != expectedLines || octets != expectedOctets) {
            throw new IllegalStateException("The benchmark does not measure what it says: expected status "
                    + expectedStatus + ", " + expectedLines + " header lines and " + expectedOctets
                    + " octets, but there is " + this);
        }
        return this;
    }
}
