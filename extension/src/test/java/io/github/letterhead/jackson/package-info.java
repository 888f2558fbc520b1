/** What is special about Jackson: it leaves out what may not leave while it writes. */
package io.github.letterhead.jackson;
