/** MicroProfile Config, where there is one: a second place to look a property up. */
package io.github.letterhead.internal.mpconfig;
