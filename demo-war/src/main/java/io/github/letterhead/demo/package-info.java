/**
 * A small application to read and to try. Start with {@link io.github.letterhead.demo.TutorialResource}, one method for
 * each thing that the injected response does; {@link io.github.letterhead.demo.BooksResource} shows the same in a real
 * resource over a database, and {@link io.github.letterhead.demo.RequestIdFilter} what every answer has in common.
 *
 * <p>The same classes run in a server and on plain Grizzly ({@link io.github.letterhead.demo.Main}). The two differ in
 * one place, {@link io.github.letterhead.demo.Database}.
 */
package io.github.letterhead.demo;
