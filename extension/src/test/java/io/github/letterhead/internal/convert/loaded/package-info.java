/** Classes that a test loads once more, through a class loader of its own. */
package io.github.letterhead.internal.convert.loaded;
