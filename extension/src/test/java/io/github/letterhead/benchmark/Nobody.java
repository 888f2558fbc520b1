package io.github.letterhead.benchmark;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** Who asks: Jersey wants to know. */
enum Nobody implements SecurityContext {

    NOBODY;

    @Override
    public Principal getUserPrincipal() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return null;
    }
}
