/**
 * Cross-origin requests: {@link io.github.letterhead.cors.Cors} for an application, {@link
 * io.github.letterhead.cors.CrossOrigin} for one of its methods or classes.
 */
package io.github.letterhead.cors;
