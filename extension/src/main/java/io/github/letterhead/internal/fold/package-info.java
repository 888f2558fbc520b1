/**
 * The fold: how what was collected becomes part of the outgoing message.
 *
 * <p>{@link io.github.letterhead.internal.fold.FoldFilter} runs before the application's response filters, and only
 * carries. {@link io.github.letterhead.internal.fold.Folding} chooses how an answer is folded, by {@link
 * io.github.letterhead.internal.fold.Kind}, which tells a plain value from a direct response and an error. {@code
 * AnswerMessage} is one answer that is folded into: it knows who wins for each header, and keeps what is written later;
 * {@code MessageVary} and {@link io.github.letterhead.internal.fold.VaryUnion} know {@code Vary}, {@code
 * CookieIdentity} knows cookies. {@link io.github.letterhead.internal.fold.RuntimeFacts} is what a runtime has to
 * answer.
 */
package io.github.letterhead.internal.fold;
