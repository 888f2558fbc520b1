/**
 * The fold: how what was collected becomes part of the outgoing message.
 *
 * <p>{@link io.github.letterhead.internal.fold.FoldFilter} runs before the application's response filters, {@link
 * io.github.letterhead.internal.fold.SealFilter} after them, {@link
 * io.github.letterhead.internal.fold.ReopenInterceptor} around all writer interceptors and {@link
 * io.github.letterhead.internal.fold.CloseInterceptor} next to the message body writer. They only carry; what is
 * decided is decided in pure classes: {@link io.github.letterhead.internal.fold.Kind} tells a plain value from a
 * direct response and an error, {@link io.github.letterhead.internal.fold.VaryUnion}, {@link
 * io.github.letterhead.internal.fold.CookieIdentity} and {@link io.github.letterhead.internal.fold.ContentFree} know
 * one header or status each. {@link io.github.letterhead.internal.fold.RuntimeFacts} is what a runtime has to answer.
 */
package io.github.letterhead.internal.fold;
