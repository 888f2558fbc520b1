/**
 * Jersey 3.1 and 4.0 with HK2. It hands out the response, answers the {@code RuntimeFacts}, and mends what Jersey does
 * otherwise than Jakarta REST or its users want: an answer that requests share becomes a copy ({@code CopyStage},
 * {@code ReturnedResponses}, {@code ReturnedStage}), an exception that nothing maps goes through the response filters
 * ({@code JerseyExchange}), headers of the servlet response stay ({@code ServletHeaders}), an empty 500 stays empty
 * ({@code ModelFailure}). {@code docs/runtimes.md} tells of each. No Jersey or HK2 type is used outside of here.
 */
package io.github.letterhead.internal.jersey;
