/**
 * The grammar of what is sent: header names and values (RFC 9110), dates, cookies (RFC 6265bis). Pure functions over
 * text, the same on every runtime. Everything else may use this package; it uses nothing of Letterhead.
 *
 * <p>Every check returns what it was given, allocates nothing when the text is good, and throws an
 * {@link java.lang.IllegalArgumentException} that names header, position and remedy, never the value, when it is not.
 */
package io.github.letterhead.internal.syntax;
