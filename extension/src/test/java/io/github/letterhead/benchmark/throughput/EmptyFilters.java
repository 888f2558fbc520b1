package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.benchmark.resources.EmptyPreMatchingFilter;
import io.github.letterhead.benchmark.resources.EmptyResponseFilter;
import io.github.letterhead.benchmark.resources.EmptyWriterInterceptor;
import java.util.HashSet;
import java.util.Set;

/** One of each kind that Letterhead has. */
final class EmptyFilters {

    static final Set<Class<?>> ALL =
            Set.of(EmptyPreMatchingFilter.class, EmptyResponseFilter.class, EmptyWriterInterceptor.class);

    private EmptyFilters() {
    }

    static Set<Class<?>> with(Class<?> resource) {
        Set<Class<?>> all = new HashSet<>(ALL);
        all.add(resource);
        return all;
    }
}
