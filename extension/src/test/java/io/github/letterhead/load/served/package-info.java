/** The application under load: every way to use the response, each telling the token of its request. */
package io.github.letterhead.load.served;
