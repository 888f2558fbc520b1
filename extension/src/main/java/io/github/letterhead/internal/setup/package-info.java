/** Puts everything together when an application starts. It is the only package that knows all others. */
package io.github.letterhead.internal.setup;
