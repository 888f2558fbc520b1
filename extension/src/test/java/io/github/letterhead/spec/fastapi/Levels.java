package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Twins of the levels at which a FastAPI application lists dependencies: priorities put filters in their order. */
public final class Levels {

    private Levels() {
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface App {
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Include {
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Router {
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface FirstDecorator {
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface SecondDecorator {
    }

    @App
    @Priority(1)
    public static class AppFilter extends LevelFilter {
        public AppFilter() {
            super("app");
        }
    }

    @Include
    @Priority(2)
    public static class IncludeFilter extends LevelFilter {
        public IncludeFilter() {
            super("include");
        }
    }

    @Router
    @Priority(3)
    public static class RouterFilter extends LevelFilter {
        public RouterFilter() {
            super("router");
        }
    }

    @FirstDecorator
    @Priority(4)
    public static class FirstDecoratorFilter extends LevelFilter {
        public FirstDecoratorFilter() {
            super("decorator-1");
        }
    }

    @SecondDecorator
    @Priority(5)
    public static class SecondDecoratorFilter extends LevelFilter {
        public SecondDecoratorFilter() {
            super("decorator-2");
        }
    }

    /** A parameter of the method. */
    public static class Parameter {

        @Context
        public void setResponse(Response response) {
            response.addHeader("X-Order", "param");
        }
    }

    abstract static class LevelFilter implements ContainerRequestFilter {

        private final String level;

        @Context
        private Response response;

        LevelFilter(String level) {
            this.level = level;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            response.addHeader("X-Order", level);
        }
    }
}
