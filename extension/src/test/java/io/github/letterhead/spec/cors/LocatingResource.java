package io.github.letterhead.spec.cors;

import jakarta.ws.rs.Path;

/** Has locators alone, so that no runtime tells of it when the application starts. */
@Path("locating")
public class LocatingResource {

    @Path("object")
    public Located object() {
        return new Located();
    }

    @Path("class")
    public Class<Located> type() {
        return Located.class;
    }

    @Path("wild")
    public Class<? extends Located> wild() {
        return Located.class;
    }

    @Path("bound")
    @SuppressWarnings("unchecked")
    public <T extends Located> T bound() {
        return (T) new Located();
    }
}
