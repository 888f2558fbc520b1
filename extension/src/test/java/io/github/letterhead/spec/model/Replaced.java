package io.github.letterhead.spec.model;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A response filter replaces the entity, and an interceptor looks at what is written. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Replaced {
}
