package io.github.letterhead;

import io.github.letterhead.internal.collect.DetachedResponse;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The temporary response of the current request: headers, cookies and a status that are collected here while the
 * resource method returns any object as usual, and folded into the outgoing message before it is sent.
 *
 * <p>Declare it wherever a dependency can be declared: {@code @Context Response} as a parameter, field, setter or
 * constructor parameter of everything Jakarta REST creates, {@code @Inject Response} in CDI beans and services. All of
 * them reach the one response of the request.
 *
 * <p><b>Who wins.</b> The later call wins over the earlier one. What a method returns as a
 * {@code jakarta.ws.rs.core.Response} wins over what was collected for the same header name; cookies and {@code Vary}
 * are united. An answer of 400 or above gets only what was written through {@link #always()}.
 *
 * <p><b>When it is too late.</b> Response filters and writer interceptors may go on writing. Status,
 * {@code Content-Type} and {@link #beforeSend} are refused once the response filters have ended, everything else once
 * the first byte of the entity was written; then each call throws {@link IllegalStateException}. Nothing is lost in
 * silence.
 *
 * <p><b>Threads.</b> Safe to use from several threads until the fold. A method parameter holds the response itself and
 * works on any thread; a field of a longer-lived object and a CDI bean hold a proxy, which throws
 * {@link IllegalStateException} on a thread that serves no request.
 *
 * <p><b>Errors.</b> Bad input is refused at the call with {@link IllegalArgumentException}, which leaves the response
 * as it was; {@code null} is a {@link NullPointerException} that names the argument.
 */
public interface Response {

    /**
     * Sets the status of an answer that is not an error and not a {@code jakarta.ws.rs.core.Response}.
     *
     * @param code 200 to 599 (RFC 9110, section 15); 100 to 199 are interim and cannot carry an answer
     * @return this response
     * @throws IllegalArgumentException outside 200 to 599
     * @throws IllegalStateException once the response filters have ended
     * @throws UnsupportedOperationException on the view that {@link #always()} gives
     */
    Response setStatus(int code);

    /**
     * Sets the status with its own reason phrase, which HTTP/1.1 servers may send.
     *
     * @param status 200 to 599
     * @return this response
     * @throws IllegalArgumentException outside 200 to 599
     * @throws IllegalStateException once the response filters have ended
     * @throws UnsupportedOperationException on the view that {@link #always()} gives
     */
    Response setStatus(jakarta.ws.rs.core.Response.StatusType status);

    /**
     * The status set here.
     *
     * @return the code, empty until {@code setStatus} was called
     */
    OptionalInt getStatus();

    /**
     * Sets a header, replacing every value of that name. Names are compared without case (RFC 9110, section 5.1).
     *
     * <p>{@code CacheControl}, {@code EntityTag}, {@code Link}, {@code MediaType}, {@code Locale} and other types that
     * the Jakarta REST runtime has a {@code HeaderDelegate} for are written by it; {@code Date}, {@code Instant},
     * {@code ZonedDateTime} and {@code OffsetDateTime} become an HTTP-date (RFC 9110, section 5.6.7); everything else
     * is its {@code toString()}. A relative {@code Location} is resolved against the base URI of the application.
     * {@code Content-Type} replaces the media type of a plain entity before its writer is chosen.
     *
     * @param name a token (RFC 9110, section 5.6.2) of at most 256 characters; not one of the names that the server
     *     frames the message with ({@code Content-Length}, {@code Transfer-Encoding}, {@code Connection},
     *     {@code Keep-Alive}, {@code TE}, {@code Trailer}, {@code Upgrade}) and not {@code Set-Cookie}
     * @param value its text holds only SP, HTAB (neither first nor last) and %x21-7E, at most 8,192 characters; no
     *     array, collection, map or {@code Optional}
     * @return this response
     * @throws IllegalArgumentException if name or value is refused; the message names the header and the position
     * @throws IllegalStateException once the first byte was written
     */
    Response setHeader(String name, Object value);

    /**
     * Adds one more value to a header, behind those it has. The text of {@code Set-Cookie} is parsed and checked as
     * {@link SetCookie#parse} does it. {@code Content-Type} and {@code Location} can have one value only: it is
     * replaced.
     *
     * @param name as for {@link #setHeader}, and {@code Set-Cookie}
     * @param value as for {@link #setHeader}
     * @return this response
     * @throws IllegalArgumentException as for {@link #setHeader}
     * @throws IllegalStateException once the first byte was written
     */
    Response addHeader(String name, Object value);

    /**
     * Sets a header if this response holds none of that name at the time of the call.
     *
     * @param name as for {@link #setHeader}
     * @param value as for {@link #setHeader}; checked also where it is not used
     * @return this response
     * @throws IllegalArgumentException as for {@link #setHeader}
     * @throws IllegalStateException once the first byte was written
     */
    Response setHeaderIfAbsent(String name, Object value);

    /**
     * Removes every value of a header that was collected here; none is no error. A header that a returned
     * {@code jakarta.ws.rs.core.Response} has itself stays.
     *
     * @param name as for {@link #setHeader}
     * @return this response
     * @throws IllegalArgumentException if the name is refused
     * @throws IllegalStateException once the first byte was written
     */
    Response removeHeader(String name);

    /**
     * The values of a header that this response holds, as text, in order. Cookies are in {@link #getCookies()} alone.
     *
     * @param name any name; one that is not held gives an empty list
     * @return an unmodifiable copy
     */
    List<String> getHeader(String name);

    /**
     * The names of the headers that this response holds, without {@code Set-Cookie}.
     *
     * @return an unmodifiable copy; it compares names without case
     */
    Set<String> getHeaderNames();

    /**
     * Sets a cookie with {@code Path=/; SameSite=Lax}: {@code setCookie(SetCookie.of(name, value))}.
     *
     * @param name a token (RFC 6265bis, section 4.1.1)
     * @param value cookie octets (RFC 6265bis, section 4.1.1)
     * @return this response
     * @throws IllegalArgumentException if name or value is refused; the message never repeats the value
     * @throws IllegalStateException once the first byte was written
     */
    Response setCookie(String name, String value);

    /**
     * Sets a cookie. Of cookies with equal name, domain and path the last one wins, in the first one's place
     * (RFC 6265bis, section 4.1.1).
     *
     * @param cookie what to send; {@code SameSite=None} and {@code Partitioned} need {@code Secure}, names with a
     *     {@code __Host-} or {@code __Secure-} prefix must follow its rules (RFC 6265bis, section 4.1.3)
     * @return this response
     * @throws IllegalArgumentException if these rules are broken
     * @throws IllegalStateException once the first byte was written
     */
    Response setCookie(SetCookie cookie);

    /**
     * Sets a cookie from the Jakarta REST type. It is written as RFC 6265bis text all the same, without
     * {@code Version}.
     *
     * @param cookie what to send, see {@link SetCookie#from}
     * @return this response
     * @throws IllegalArgumentException if a part of it is refused
     * @throws IllegalStateException once the first byte was written
     */
    Response setCookie(NewCookie cookie);

    /**
     * Expires a cookie in the browser. The attributes are those of the cookie set last in this request under that
     * name, since a browser removes only what has the same domain and path; without one {@code Path=/}, and
     * {@code Secure} where the prefix of the name demands it.
     *
     * @param name a token (RFC 6265bis, section 4.1.1)
     * @return this response
     * @throws IllegalArgumentException if the name is refused
     * @throws IllegalStateException once the first byte was written
     */
    Response deleteCookie(String name);

    /**
     * Expires a cookie in the browser, with the attributes of the given one: {@code setCookie(cookie.expired())}.
     *
     * @param cookie the cookie as it was set
     * @return this response
     * @throws IllegalArgumentException if its attributes break the rules of {@link #setCookie(SetCookie)}
     * @throws IllegalStateException once the first byte was written
     */
    Response deleteCookie(SetCookie cookie);

    /**
     * The cookies that this response holds, in the order they go out.
     *
     * @return an unmodifiable copy
     */
    List<SetCookie> getCookies();

    /**
     * A view of this response: what is written through it goes out with errors, too. An error is an answer of 400 or
     * above that comes from a thrown exception, a mapper, {@code abortWith} or a returned response. It gets exactly
     * these calls, in their order, under its own headers.
     *
     * @return the view, the same one at every call; its {@code setStatus} throws {@link
     *     UnsupportedOperationException}, since an error keeps its own status
     */
    Response always();

    /**
     * Registers a callback that runs once, before the fold, on the thread that sends the answer, on errors too;
     * several run in the order of registration. It is the place for what is only known at the end, a session to save
     * or a time to tell. An exception it throws is treated like one that a response filter throws.
     *
     * @param callback gets the view that it was registered on
     * @return this response
     * @throws IllegalStateException once the response filters have ended
     */
    Response beforeSend(Consumer<Response> callback);

    /**
     * A new response, detached from any request, to return from a resource method: its status, headers, cookies and
     * entity become the answer, and what was collected in the injected response is folded under them. It needs no
     * runtime to be written and read, so it is also the double to hand to code under test.
     *
     * <p>It may be a constant: each request gets what it is when it is returned, and its {@code beforeSend} callbacks
     * run for each of them. What is written to it afterwards, or by these, is no part of another answer, and {@link
     * #deleteCookie(String)} knows the cookies that it holds itself.
     *
     * @param entity the entity, or {@code null} for none; a {@code GenericEntity} keeps its type
     * @return a response without a status of its own, sent as 200, or 204 without entity
     * @throws IllegalArgumentException if the entity is a response itself
     */
    static Response of(Object entity) {
        return new DetachedResponse(entity);
    }

    /**
     * A new response with a status, detached from any request; see {@link #of(Object)}.
     *
     * @param status 200 to 599
     * @param entity the entity, or {@code null} for none
     * @return the response
     * @throws IllegalArgumentException outside 200 to 599, or if the entity is a response itself
     */
    static Response of(int status, Object entity) {
        return new DetachedResponse(entity).setStatus(status);
    }

    /**
     * A new response with a status and no entity, detached from any request; see {@link #of(Object)}.
     *
     * @param status 200 to 599
     * @return the response
     * @throws IllegalArgumentException outside 200 to 599
     */
    static Response ofStatus(int status) {
        return of(status, null);
    }
}
