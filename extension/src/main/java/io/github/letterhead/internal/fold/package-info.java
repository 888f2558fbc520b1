/**
 * The fold: how what was collected becomes part of the outgoing message.
 *
 * <p>{@link io.github.letterhead.internal.fold.FoldFilter} runs before the application's response filters. It only
 * carries; what is decided is decided in pure classes: {@link io.github.letterhead.internal.fold.Kind} tells a plain
 * value from a direct response and an error, {@link io.github.letterhead.internal.fold.VaryUnion} and {@link
 * io.github.letterhead.internal.fold.CookieIdentity} know one header each. {@link
 * io.github.letterhead.internal.fold.RuntimeFacts} is what a runtime has to answer.
 */
package io.github.letterhead.internal.fold;
