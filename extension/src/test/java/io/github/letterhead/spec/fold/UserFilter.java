package io.github.letterhead.spec.fold;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

@Provider
@Acting
@Priority(Priorities.USER)
public class UserFilter extends ActingFilter {

    public UserFilter() {
        super("user");
    }
}
