/**
 * Which members of a JSON text stay: the tree of names, the text of {@code ?fields=}, and the filter that the written
 * bytes run through. Knows nothing of Jakarta REST, of providers or of the rest of Letterhead.
 *
 * <p>{@link io.github.letterhead.internal.json.Selection} says what stays,
 * {@link io.github.letterhead.internal.json.FieldsText} makes one of what a client sent, and
 * {@link io.github.letterhead.internal.json.JsonFilterStream} lets only that through.
 */
package io.github.letterhead.internal.json;
