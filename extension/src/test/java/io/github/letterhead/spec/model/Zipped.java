package io.github.letterhead.spec.model;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The entity is compressed. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Zipped {
}
