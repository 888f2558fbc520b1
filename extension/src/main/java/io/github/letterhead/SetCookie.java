package io.github.letterhead;

import io.github.letterhead.internal.syntax.CookieAge;
import io.github.letterhead.internal.syntax.CookieAttribute;
import io.github.letterhead.internal.syntax.CookieAttributes;
import io.github.letterhead.internal.syntax.CookieDate;
import io.github.letterhead.internal.syntax.CookieDomain;
import io.github.letterhead.internal.syntax.CookieLine;
import io.github.letterhead.internal.syntax.CookieName;
import io.github.letterhead.internal.syntax.CookiePath;
import io.github.letterhead.internal.syntax.CookieRules;
import io.github.letterhead.internal.syntax.CookieValue;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A cookie to be set, with all that RFC 6265bis (draft-ietf-httpbis-rfc6265bis) lets a server say about it, and
 * {@code Partitioned} besides.
 *
 * <p>A cookie made by {@link #of} has {@code Path=/; SameSite=Lax}. Every method that changes something returns a new
 * cookie; {@code null} takes an attribute away. Cookies are immutable, safe to share between threads and requests, and
 * need no Jakarta REST runtime to be made, read and written.
 *
 * <p>What is wrong by itself (a semicolon in a value, a domain with a port) is refused with an
 * {@link IllegalArgumentException} by the call that brings it in. What is wrong only together with other attributes is
 * refused by {@link #checked()}, which {@link #headerValue()} and the setting of the cookie on a response call:
 * {@code SameSite=None} or {@code Partitioned} without {@code Secure}; a name with the prefix {@code __Secure-} without
 * {@code Secure}; a name with the prefix {@code __Host-} without {@code Secure} and {@code Path=/}, or with a
 * {@code Domain}. Prefixes are compared without case, as user agents do. A {@code null} where none is allowed is a
 * {@link NullPointerException} that names the argument. No message repeats a cookie's value.
 */
public final class SetCookie {

    private final String name;
    private final String value;
    private final CookieAttributes attributes;

    private SetCookie(String name, String value, CookieAttributes attributes) {
        this.name = name;
        this.value = value;
        this.attributes = attributes;
    }

    private SetCookie with(CookieAttributes changed) {
        return new SetCookie(name, value, changed);
    }

    /**
     * A cookie with {@code Path=/; SameSite=Lax} that ends with the browser session.
     *
     * @param name a token (RFC 9110, section 5.6.2), not empty, compared with case
     * @param value visible US-ASCII without double quote, comma, semicolon and backslash, or such text within double
     *     quotes, which then are part of the value; may be empty; at most 4,096 characters together with the name,
     *     because user agents ignore a cookie that has more
     * @throws IllegalArgumentException if name or value is not so
     */
    public static SetCookie of(String name, String value) {
        CookieName.check(name);
        return new SetCookie(name, CookieValue.check(name, value), CookieAttributes.DEFAULT);
    }

    /**
     * Reads the value of a {@code Set-Cookie} header. It is read as strictly as a cookie is made, where a user agent
     * would guess: an attribute that is there twice, an empty one, {@code Secure=false}, a negative {@code Max-Age}
     * or one with a sign or leading zeros, a {@code Path} without a slash and the like are refused, and so is what
     * {@link #checked()} refuses. Names of attributes and {@code SameSite} values are read without case. Nothing is
     * added: without {@code Path} or {@code SameSite} in the text the cookie has none. {@code Expires} is one of the
     * three forms of an HTTP-date (RFC 9110, section 5.6.7), whose two-digit years are 1970 to 2069. {@code Version}
     * and {@code Comment}, which runtimes write for a {@link NewCookie} and which are not in RFC 6265bis, are left
     * out. Other attributes are kept as {@link #attributes()}.
     *
     * @throws IllegalArgumentException if the text is not such a value, or longer than 8,192 characters
     */
    public static SetCookie parse(String headerValue) {
        CookieLine line = CookieLine.parse(headerValue);
        return new SetCookie(line.name(), line.value(), line.attributes());
    }

    /**
     * The same cookie as a {@link NewCookie}: name, value, path, domain, max-age, expiry, secure, httpOnly and
     * SameSite. Nothing is added: without path or SameSite there the cookie has none here. A {@code null} value is
     * read as an empty one, a max-age of -1 ({@link NewCookie#DEFAULT_MAX_AGE}) as none. Version and comment are
     * ignored: they are not in RFC 6265bis.
     *
     * @throws IllegalArgumentException if one of them is nothing that RFC 6265bis allows
     */
    public static SetCookie from(NewCookie cookie) {
        Objects.requireNonNull(cookie, "cookie");
        String value = cookie.getValue();
        // java.sql.Date, which a Date may be, has no toInstant.
        Instant expires = cookie.getExpiry() == null ? null : Instant.ofEpochMilli(cookie.getExpiry().getTime());
        int maxAge = cookie.getMaxAge();
        return of(cookie.getName(), value == null ? "" : value)
                .path(cookie.getPath())
                .domain(cookie.getDomain())
                .maxAge(maxAge == NewCookie.DEFAULT_MAX_AGE ? null : Duration.ofSeconds(maxAge))
                .expires(expires)
                .secure(cookie.isSecure())
                .httpOnly(cookie.isHttpOnly())
                .sameSite(cookie.getSameSite());
    }

    /**
     * The paths that user agents send the cookie to, this one and those below it.
     *
     * @param path begins with a slash and has visible US-ASCII without comma and semicolon, at most 1,024 characters;
     *     user agents compare it character by character with the path of a request, which is percent-encoded.
     *     {@code null}: the "directory" of the request
     * @throws IllegalArgumentException if it is not so
     */
    public SetCookie path(String path) {
        return with(attributes.withPath(path == null ? null : CookiePath.check(name, path)));
    }

    /**
     * The host that user agents send the cookie to, its subdomains included.
     *
     * @param domain a host name: labels of letters, digits and hyphens, joined by dots; no scheme, port, leading or
     *     trailing dot; other scripts in their A-label form ({@link java.net.IDN#toASCII}). An IPv4 address has this
     *     shape too. {@code null}: the host that answers, without its subdomains, which is the narrower choice
     * @throws IllegalArgumentException if it is not so
     */
    public SetCookie domain(String domain) {
        return with(attributes.withDomain(domain == null ? null : CookieDomain.check(name, domain)));
    }

    /**
     * How long user agents keep the cookie; it wins over {@link #expires(Instant)}.
     *
     * @param maxAge 0 to 2,147,483,647 seconds; parts of a second are dropped. Zero deletes the cookie. User agents
     *     keep a cookie for 400 days at most, however much is asked for. {@code null}: until the browser session ends
     * @throws IllegalArgumentException if it is negative or longer
     */
    public SetCookie maxAge(Duration maxAge) {
        return with(attributes.withMaxAge(maxAge == null ? null : CookieAge.check(name, maxAge)));
    }

    /**
     * Until when user agents keep the cookie, by their own clock; {@link #maxAge(Duration)} does not depend on it.
     *
     * @param expires from the year 1601 to the year 9999, in UTC; parts of a second are dropped. {@code null}: until
     *     the browser session ends
     * @throws IllegalArgumentException if it is earlier or later
     */
    public SetCookie expires(Instant expires) {
        return with(attributes.withExpires(expires == null ? null : CookieDate.check(name, expires)));
    }

    /** For secure connections only: {@code secure(true)}. */
    public SetCookie secure() {
        return secure(true);
    }

    /** Whether user agents send the cookie over secure connections (HTTPS) only. */
    public SetCookie secure(boolean secure) {
        return with(attributes.withSecure(secure));
    }

    /** Hidden from scripts: {@code httpOnly(true)}. */
    public SetCookie httpOnly() {
        return httpOnly(true);
    }

    /** Whether user agents hide the cookie from scripts. */
    public SetCookie httpOnly(boolean httpOnly) {
        return with(attributes.withHttpOnly(httpOnly));
    }

    /**
     * With which requests from other sites user agents send the cookie.
     *
     * @param sameSite {@code NONE} needs {@link #secure()}, see {@link #checked()}. {@code null}: the user agent's
     *     default, mostly {@code Lax}
     */
    public SetCookie sameSite(NewCookie.SameSite sameSite) {
        return with(attributes.withSameSite(sameSite));
    }

    /** Kept apart for each top-level site: {@code partitioned(true)}. */
    public SetCookie partitioned() {
        return partitioned(true);
    }

    /**
     * Whether user agents keep the cookie apart for each top-level site that embeds this one ("CHIPS",
     * draft-cutler-httpbis-partitioned-cookies). It needs {@link #secure()}, see {@link #checked()}.
     */
    public SetCookie partitioned(boolean partitioned) {
        return with(attributes.withPartitioned(partitioned));
    }

    /**
     * An attribute that has no method here, such as {@code Priority=High}.
     *
     * @param name a token (RFC 9110, section 5.6.2) of at most 256 characters, compared without case; it replaces an
     *     attribute of that name
     * @param value visible US-ASCII and blanks without semicolon, no blank at the ends, at most 1,024 characters;
     *     empty: the name stands alone. {@code null} takes the attribute away
     * @throws IllegalArgumentException if name or value is not so, if the attribute has a method of its own, is
     *     {@code Version} or {@code Comment}, or if all attributes set here need more than 2,048 characters
     */
    public SetCookie attribute(String name, String value) {
        if (value == null) {
            return with(attributes.withoutOther(CookieAttribute.checkName(this.name, name)));
        }
        return with(attributes.withOther(this.name, CookieAttribute.of(this.name, name, value)));
    }

    /**
     * The cookie that deletes this one: the same name and attributes, an empty value,
     * {@code Expires=Thu, 01 Jan 1970 00:00:00 GMT} and {@code Max-Age=0}. User agents delete a cookie only where
     * name, domain and path are the same.
     */
    public SetCookie expired() {
        return new SetCookie(name, "", attributes.withMaxAge(Duration.ZERO).withExpires(Instant.EPOCH));
    }

    /** The name, as it was given. */
    public String name() {
        return name;
    }

    /** The value, double quotes included if it was given with them. Often a secret: keep it out of logs. */
    public String value() {
        return value;
    }

    /** The {@code Path} attribute. */
    public Optional<String> path() {
        return Optional.ofNullable(attributes.path());
    }

    /** The {@code Domain} attribute, as it was given; user agents read it without case. */
    public Optional<String> domain() {
        return Optional.ofNullable(attributes.domain());
    }

    /** The {@code Max-Age} attribute, in whole seconds. */
    public Optional<Duration> maxAge() {
        return Optional.ofNullable(attributes.maxAge());
    }

    /** The {@code Expires} attribute, to the second. */
    public Optional<Instant> expires() {
        return Optional.ofNullable(attributes.expires());
    }

    /** Whether there is a {@code Secure} attribute. */
    public boolean isSecure() {
        return attributes.secure();
    }

    /** Whether there is an {@code HttpOnly} attribute. */
    public boolean isHttpOnly() {
        return attributes.httpOnly();
    }

    /** The {@code SameSite} attribute. */
    public Optional<NewCookie.SameSite> sameSite() {
        return Optional.ofNullable(attributes.sameSite());
    }

    /** Whether there is a {@code Partitioned} attribute. */
    public boolean isPartitioned() {
        return attributes.partitioned();
    }

    /** What {@link #attribute} set, in the order in which it is written; unmodifiable. */
    public Map<String, String> attributes() {
        Map<String, String> others = new LinkedHashMap<>();
        for (CookieAttribute other : attributes.others()) {
            others.put(other.name(), other.value());
        }
        return Collections.unmodifiableMap(others);
    }

    /**
     * This cookie, if its attributes go together as the class comment says; user agents would ignore it otherwise.
     *
     * @throws IllegalArgumentException if they do not, with the call that helps
     */
    public SetCookie checked() {
        CookieRules.check(name, attributes);
        return this;
    }

    /**
     * The value of the {@code Set-Cookie} header, the same on every runtime. The attributes stand in alphabetical
     * order: {@code Domain}, {@code Expires}, {@code HttpOnly}, {@code Max-Age}, {@code Partitioned}, {@code Path},
     * {@code SameSite}, {@code Secure}, then those set by {@link #attribute}. {@link #parse} makes an equal cookie of
     * it.
     *
     * @throws IllegalArgumentException as {@link #checked()}
     */
    public String headerValue() {
        CookieRules.check(name, attributes);
        return CookieLine.write(name, value, attributes);
    }

    /** Whether user agents would replace the one by the other: equal name, path, and domain, which has no case. */
    public boolean sameCookieAs(SetCookie other) {
        Objects.requireNonNull(other, "other");
        return name.equals(other.name)
                && Objects.equals(attributes.path(), other.attributes.path())
                && sameDomain(attributes.domain(), other.attributes.domain());
    }

    private static boolean sameDomain(String one, String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }

    /** Whether the other object is a cookie of the same text. */
    @Override
    public boolean equals(Object object) {
        return object instanceof SetCookie other && name.equals(other.name) && value.equals(other.value)
                && attributes.equals(other.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + value.hashCode()) + attributes.hashCode();
    }

    /**
     * For logs: as {@link #headerValue()}, but without the value and without its checks. What a {@code ResponseBuilder}
     * is to send is {@link #headerValue()}; it would make this text of the cookie itself.
     */
    @Override
    public String toString() {
        return CookieLine.write(name, "<hidden>", attributes);
    }
}
