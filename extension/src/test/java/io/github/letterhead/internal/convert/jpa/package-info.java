/** Entities as Hibernate and EclipseLink hand them out: proxies, lazy relations, closed sessions. */
package io.github.letterhead.internal.convert.jpa;
