/**
 * What users of Letterhead import: {@link io.github.letterhead.Response}, the temporary response to write headers,
 * cookies and a status to; {@link io.github.letterhead.SetCookie}, a cookie to send; and {@link
 * io.github.letterhead.LetterheadFeature}, for those who register by hand.
 *
 * <p><b>The way of a request.</b> The response is <em>injected</em> by the package of the runtime at hand ({@code
 * internal.jersey}, {@code internal.resteasy}, {@code internal.cdi}); what is written is checked ({@code
 * internal.syntax}) and <em>collected</em> ({@code internal.collect}); before the application's response filters it
 * is <em>folded</em> into the outgoing message ({@code internal.fold}); the runtime <em>writes</em> it. {@code
 * internal.setup} registers all of this when an application starts.
 */
package io.github.letterhead;
