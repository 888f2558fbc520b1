package io.github.letterhead.spec.fault;

/** An entity whose writer fails after so many bytes. */
record Half(int bytes) {
}
