/**
 * Has Jackson 2 leave out what may not leave, member by member, while it writes: nothing is made a text that goes. The
 * rules are those of the filter on written bytes, which stands by for whatever is written in another way.
 *
 * <p>{@link io.github.letterhead.internal.jackson.JacksonHook} is the way into the provider, {@link
 * io.github.letterhead.internal.jackson.FilteringWriter} decides whether the way can be gone, {@link
 * io.github.letterhead.internal.jackson.FilteringGenerator} leaves out. {@link
 * io.github.letterhead.internal.jackson.MapperNames} tells the names that a mapper gives to members.
 */
package io.github.letterhead.internal.jackson;
