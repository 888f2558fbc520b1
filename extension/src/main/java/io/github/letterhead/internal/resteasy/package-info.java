/**
 * RESTEasy 6.2 and 7.0. It hands out the response, answers the {@code RuntimeFacts}, unwraps a returned Response of
 * ours, puts values into answers of its own and keeps the headers of a shared Response apart. No RESTEasy type is used
 * outside of this package.
 */
package io.github.letterhead.internal.resteasy;
