package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.WebApplicationException;

/** An error that a dependency wants to see; it has no entity, because one that has goes past all mappers. */
public class ObservedError extends WebApplicationException {

    private static final long serialVersionUID = 1;

    public ObservedError() {
        super(404);
    }
}
