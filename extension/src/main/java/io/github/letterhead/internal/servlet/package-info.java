/**
 * What the container wrote into a servlet response by itself, and how it survives. Used by runtimes on servlets only.
 */
package io.github.letterhead.internal.servlet;
