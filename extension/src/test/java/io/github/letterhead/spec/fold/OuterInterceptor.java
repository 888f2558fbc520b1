package io.github.letterhead.spec.fold;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

@Provider
@Acting
@Priority(1)
public class OuterInterceptor extends ActingInterceptor {

    public OuterInterceptor() {
        super("outer");
    }
}
