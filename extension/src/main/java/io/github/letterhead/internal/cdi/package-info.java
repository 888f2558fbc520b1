/**
 * CDI 4.0 and later: one bean for {@code @Inject Response}, in beans of every scope. It asks the Jakarta REST
 * applications of the deployment which of them is serving a request on the calling thread.
 */
package io.github.letterhead.internal.cdi;
