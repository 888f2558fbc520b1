package io.github.letterhead.spec.fold;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

@Provider
@Acting
@Priority(Integer.MAX_VALUE - 1)
public class HighFilter extends ActingFilter {

    public HighFilter() {
        super("high");
    }
}
