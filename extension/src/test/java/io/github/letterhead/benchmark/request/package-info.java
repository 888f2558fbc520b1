/** Whole requests that answer with JSON by Jackson, in processor time. */
package io.github.letterhead.benchmark.request;
