/**
 * Cross-origin requests: who may, what a preflight is told, and which headers a script may read.
 *
 * <p>{@link io.github.letterhead.internal.cors.CorsPolicy} decides, from plain text and without a runtime. {@link
 * io.github.letterhead.internal.cors.PreflightFilter} and {@link io.github.letterhead.internal.cors.CorsStep} only
 * carry: one answers preflights before anything else, the other writes what is decided into every other answer, as its
 * last step. {@link io.github.letterhead.internal.cors.CorsPolicies} knows which policy holds for a request.
 */
package io.github.letterhead.internal.cors;
