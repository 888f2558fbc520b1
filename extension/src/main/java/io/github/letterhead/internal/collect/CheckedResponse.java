package io.github.letterhead.internal.collect;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import io.github.letterhead.internal.syntax.CookieName;
import io.github.letterhead.internal.syntax.FieldName;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Objects;

/** Checks what an application writes before anything is changed, and hands on only what can be sent. */
abstract class CheckedResponse implements Response {

    private static final String SET_COOKIE = "Set-Cookie";

    abstract void status(int code, StatusType status);

    abstract void set(String name, String text);

    abstract void add(String name, String text);

    abstract void setIfAbsent(String name, String text);

    abstract void remove(String name);

    abstract void put(SetCookie cookie);

    /** The cookie set last under that name, or null. */
    abstract SetCookie latestCookie(String name);

    @Override
    public Response setStatus(int code) {
        checkStatus(code);
        status(code, null);
        return this;
    }

    @Override
    public Response setStatus(StatusType status) {
        Objects.requireNonNull(status, "status");
        checkStatus(status.getStatusCode());
        status(status.getStatusCode(), status);
        return this;
    }

    @Override
    public final Response setHeader(String name, Object value) {
        set(plainName(name), FieldText.of(name, value));
        return this;
    }

    @Override
    public final Response addHeader(String name, Object value) {
        FieldName.check(name);
        if (name.equalsIgnoreCase(SET_COOKIE)) {
            put(cookie(Objects.requireNonNull(value, "value")));
        } else {
            add(name, FieldText.of(name, value));
        }
        return this;
    }

    @Override
    public final Response setHeaderIfAbsent(String name, Object value) {
        setIfAbsent(plainName(name), FieldText.of(name, value));
        return this;
    }

    @Override
    public final Response removeHeader(String name) {
        remove(plainName(name));
        return this;
    }

    @Override
    public final Response setCookie(String name, String value) {
        return setCookie(SetCookie.of(name, value));
    }

    @Override
    public final Response setCookie(SetCookie cookie) {
        put(Objects.requireNonNull(cookie, "cookie").checked());
        return this;
    }

    @Override
    public final Response setCookie(NewCookie cookie) {
        return setCookie(SetCookie.from(Objects.requireNonNull(cookie, "cookie")));
    }

    @Override
    public final Response deleteCookie(String name) {
        Objects.requireNonNull(name, "name");
        SetCookie latest = latestCookie(name);
        put((latest == null ? unknown(name) : latest).expired().checked());
        return this;
    }

    @Override
    public final Response deleteCookie(SetCookie cookie) {
        return setCookie(Objects.requireNonNull(cookie, "cookie").expired());
    }

    private static SetCookie cookie(Object value) {
        if (value instanceof SetCookie cookie) {
            return cookie.checked();
        }
        return value instanceof NewCookie cookie ? SetCookie.from(cookie).checked() : SetCookie.parse(value.toString());
    }

    private static SetCookie unknown(String name) {
        return SetCookie.of(name, "").sameSite(null).secure(CookieName.demandsSecure(name));
    }

    private static String plainName(String name) {
        FieldName.check(name);
        if (name.equalsIgnoreCase(SET_COOKIE)) {
            throw new IllegalArgumentException("Header 'Set-Cookie' holds every cookie of the answer: use setCookie or "
                    + "deleteCookie for one of them, or addHeader to add one as text");
        }
        return name;
    }

    private static void checkStatus(int code) {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("Status " + code + " cannot be the status of an answer: "
                    + "200 to 599 are allowed (RFC 9110, section 15)");
        }
    }
}
