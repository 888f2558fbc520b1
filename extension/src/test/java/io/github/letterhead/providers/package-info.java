/**
 * What is asked of one JSON or XML provider alone: its annotations, its naming, and that nothing of it is changed. Not
 * on the servers, which need not have each of them.
 */
package io.github.letterhead.providers;
