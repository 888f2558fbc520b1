package io.github.letterhead.architecture;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Some of everything that an API can have. */
@ApiSample.Marked(depth = 2)
public abstract class ApiSample<T extends Number> extends ArrayList<T> implements Supplier<T> {

    public static final int ANSWER = 42;
    public static final String NAME = "name";
    private static final long serialVersionUID = 1L;

    protected ApiSample(@Marked(types = {}) String name) throws IOException {
        if (name.isEmpty()) {
            throw new IOException();
        }
    }

    @Override
    public abstract T get();

    public final <X> X pick(X x, List<? super T> list) {
        return list.isEmpty() ? null : x;
    }

    void hidden() {
    }

    protected static final class Open {

        private Open() {
        }
    }

    static final class Closed {

        public void unreachable() {
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Marked {

        int depth() default 1;

        Class<?>[] types() default String.class;
    }
}
