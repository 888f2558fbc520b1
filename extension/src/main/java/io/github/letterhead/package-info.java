/**
 * What users of Letterhead import: {@link io.github.letterhead.Response}, the temporary response to write headers,
 * cookies and a status to; {@link io.github.letterhead.SetCookie}, a cookie to send; {@link
 * io.github.letterhead.ResponseModel} and {@link io.github.letterhead.SparseFields}, which say what of an entity may be
 * sent; and {@link io.github.letterhead.LetterheadFeature}, for those who register by hand.
 *
 * <p><b>The way of a request.</b> The response is <em>injected</em> by the package of the runtime at hand ({@code
 * internal.jersey}, {@code internal.resteasy}, {@code internal.cdi}); what is written is checked ({@code
 * internal.syntax}) and <em>collected</em> ({@code internal.collect}); before the application's response filters it
 * is <em>folded</em> into the outgoing message ({@code internal.fold}). After those filters the entity is
 * <em>modelled</em>: what is declared ({@code internal.model}) decides what it is converted to ({@code
 * internal.convert}) and whether that is valid ({@code internal.validation}). Then it is <em>written</em> ({@code
 * internal.write}), and its JSON filtered on the way ({@code internal.json}; in the provider's own way by {@code
 * internal.jackson}). {@code internal.setup} registers all of this when an application starts.
 *
 * <p>Beside that way stand cross-origin requests: {@link io.github.letterhead.cors} says what is allowed, {@code
 * internal.cors} decides and writes it, before any filter for a preflight and after all of them for the rest. What may
 * be missing where Letterhead runs has a package of its own: {@code internal.cdi}, {@code internal.servlet}, {@code
 * internal.jsonb}, {@code internal.jackson}, {@code internal.mpconfig}.
 */
package io.github.letterhead;
