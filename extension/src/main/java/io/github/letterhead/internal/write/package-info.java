/**
 * What happens after the application's response filters, until the entity is out.
 *
 * <p>{@link io.github.letterhead.internal.write.SealFilter} is the last response filter, {@link
 * io.github.letterhead.internal.write.ReopenInterceptor} stands around all writer interceptors and {@link
 * io.github.letterhead.internal.write.CloseInterceptor} next to the message body writer. They only carry: {@link
 * io.github.letterhead.internal.write.ModelStep} has the entity judged, {@link
 * io.github.letterhead.internal.write.FilteredEntity} what is written of it, {@link
 * io.github.letterhead.internal.write.ContentFree} knows which answers have no content. {@link
 * io.github.letterhead.internal.write.Exchange} is what a runtime keeps of a request, {@link
 * io.github.letterhead.internal.write.WriteEvents} what else it is told.
 */
package io.github.letterhead.internal.write;
