/**
 * What the annotations of a resource class say: which of them hold for a method, and what that makes of it. It knows
 * Jakarta REST alone.
 */
package io.github.letterhead.internal.resource;
