package io.github.letterhead.spec.fold;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

@Provider
@Acting
@Priority(1)
public class LowFilter extends ActingFilter {

    public LowFilter() {
        super("low");
    }
}
