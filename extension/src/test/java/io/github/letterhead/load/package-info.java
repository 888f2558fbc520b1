/**
 * Many requests at once, from another process than the server: no answer may have anything of another request, none may
 * be lost, and the server's heap must stay as it is.
 */
package io.github.letterhead.load;
