package io.github.letterhead.spec.fault;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Depends on something that sets, and then throws. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Brittle {
}
