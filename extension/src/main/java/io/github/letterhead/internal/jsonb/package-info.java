/** What is known of JSON-B, where that is the provider. The only package that knows its API. */
package io.github.letterhead.internal.jsonb;
