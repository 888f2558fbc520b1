/** What the benchmarks ask for. Vetoed, since the tests with CDI find every resource on their class path. */
@Vetoed
package io.github.letterhead.benchmark.resources;

import jakarta.enterprise.inject.Vetoed;
