package io.github.letterhead.spec.model;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A request filter answers in place of the method. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Aborted {

    /** With a user if it is 200. */
    int status() default 404;
}
