package io.github.letterhead.spec.fold;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

@Provider
@Acting
@Priority(Integer.MIN_VALUE + 1)
public class LowestFilter extends ActingFilter {

    public LowestFilter() {
        super("lowest");
    }
}
