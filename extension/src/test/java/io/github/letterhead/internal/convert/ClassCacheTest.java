package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassCacheTest {

    private final List<Class<?>> found = new ArrayList<>();

    private MethodHandle find(Class<?> source) {
        found.add(source);
        return MethodHandles.constant(Class.class, source);
    }

    @Test
    void whatIsKeptIsFoundOnce() throws Throwable {
        ClassCache cache = new ClassCache(getClass().getClassLoader(), this::find);
        for (Class<?> type : List.of(String.class, ClassCacheTest.class, String.class, ClassCacheTest.class)) {
            assertThat(cache.get(type).invoke()).isEqualTo(type);
        }
        assertThat(found).containsExactly(String.class, ClassCacheTest.class);
    }

    /** Nothing of the application is Java's own. */
    @Test
    void whatIsLentIsFoundOnceWhileThereIsMemory() throws Throwable {
        ClassCache cache = new ClassCache(null, this::find);
        for (Class<?> type : List.of(Model.class, Model.class, Plan.class, Model.class, Plan.class, Plan.class)) {
            assertThat(cache.get(type).invoke()).isEqualTo(type);
        }
        assertThat(found).containsExactly(Model.class, Plan.class);
    }
}
