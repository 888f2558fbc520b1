package io.github.letterhead.internal.collect;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** The view of a response whose writes go out with errors, too. */
final class AlwaysView extends CheckedResponse {

    private final CollectedResponse response;

    AlwaysView(CollectedResponse response) {
        this.response = response;
    }

    /** The response that this is a view of. */
    CollectedResponse response() {
        return response;
    }

    @Override
    public Response setStatus(int code) {
        throw new UnsupportedOperationException("An error keeps its own status: set a status on the response itself, "
                + "not on its always() view; or throw a WebApplicationException with that status");
    }

    @Override
    public Response setStatus(StatusType status) {
        return setStatus(0);
    }

    @Override
    void status(int code, StatusType status) {
        throw new IllegalStateException("setStatus comes before");
    }

    @Override
    void set(String name, String text) {
        response.set(name, text, true);
    }

    @Override
    void add(String name, String text) {
        response.add(name, text, true);
    }

    @Override
    void setIfAbsent(String name, String text) {
        response.setIfAbsent(name, text, true);
    }

    @Override
    void remove(String name) {
        response.remove(name, true);
    }

    @Override
    void put(SetCookie cookie) {
        response.put(cookie, true);
    }

    @Override
    SetCookie latestCookie(String name) {
        return response.latestCookie(name);
    }

    @Override
    public OptionalInt getStatus() {
        return response.getStatus();
    }

    @Override
    public List<String> getHeader(String name) {
        return response.getHeader(name);
    }

    @Override
    public Set<String> getHeaderNames() {
        return response.getHeaderNames();
    }

    @Override
    public List<SetCookie> getCookies() {
        return response.getCookies();
    }

    @Override
    public Response always() {
        return this;
    }

    @Override
    public Response beforeSend(Consumer<Response> callback) {
        response.register(callback, true);
        return this;
    }
}
