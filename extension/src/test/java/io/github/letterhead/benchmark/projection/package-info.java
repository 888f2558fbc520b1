/**
 * What the response model costs by itself: entities to models, beside the code that MapStruct writes for the same
 * classes.
 */
package io.github.letterhead.benchmark.projection;
