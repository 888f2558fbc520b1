package io.github.letterhead.internal.collect;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What an object that outlives a request holds: each call goes to the response of the request on the calling thread.
 */
public abstract class CurrentResponse implements Response {

    /** Null on a thread that serves no request. */
    protected abstract Response find();

    private Response current() {
        Response response = find();
        if (response == null) {
            throw new IllegalStateException("No request is being served on thread '" + Thread.currentThread().getName()
                    + "', so there is no response to reach from here. Hand a method parameter '@Context Response' to "
                    + "code that runs on another thread");
        }
        return response;
    }

    @Override
    public Response setStatus(int code) {
        current().setStatus(code);
        return this;
    }

    @Override
    public Response setStatus(StatusType status) {
        current().setStatus(status);
        return this;
    }

    @Override
    public OptionalInt getStatus() {
        return current().getStatus();
    }

    @Override
    public Response setHeader(String name, Object value) {
        current().setHeader(name, value);
        return this;
    }

    @Override
    public Response addHeader(String name, Object value) {
        current().addHeader(name, value);
        return this;
    }

    @Override
    public Response setHeaderIfAbsent(String name, Object value) {
        current().setHeaderIfAbsent(name, value);
        return this;
    }

    @Override
    public Response removeHeader(String name) {
        current().removeHeader(name);
        return this;
    }

    @Override
    public List<String> getHeader(String name) {
        return current().getHeader(name);
    }

    @Override
    public Set<String> getHeaderNames() {
        return current().getHeaderNames();
    }

    @Override
    public Response setCookie(String name, String value) {
        current().setCookie(name, value);
        return this;
    }

    @Override
    public Response setCookie(SetCookie cookie) {
        current().setCookie(cookie);
        return this;
    }

    @Override
    public Response setCookie(NewCookie cookie) {
        current().setCookie(cookie);
        return this;
    }

    @Override
    public Response deleteCookie(String name) {
        current().deleteCookie(name);
        return this;
    }

    @Override
    public Response deleteCookie(SetCookie cookie) {
        current().deleteCookie(cookie);
        return this;
    }

    @Override
    public List<SetCookie> getCookies() {
        return current().getCookies();
    }

    @Override
    public Response always() {
        return current().always();
    }

    @Override
    public Response beforeSend(Consumer<Response> callback) {
        current().beforeSend(callback);
        return this;
    }
}
