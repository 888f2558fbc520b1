/**
 * What an application writes before a message exists: headers, cookies, a status, callbacks. The response of a request
 * ({@link io.github.letterhead.internal.collect.CollectedResponse}) is checked at every call, so that everything held
 * here can be sent. Uses the syntax; knows no message and no runtime.
 */
package io.github.letterhead.internal.collect;
