/**
 * Jersey 3.1 and 4.0 with HK2. It hands out the response, answers the {@code RuntimeFacts}, and mends two things before
 * the fold: an answer that requests share becomes a copy, and an exception that nothing maps goes through the response
 * filters. No Jersey or HK2 type is used outside of this package.
 */
package io.github.letterhead.internal.jersey;
