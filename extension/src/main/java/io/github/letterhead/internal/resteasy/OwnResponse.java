package io.github.letterhead.internal.resteasy;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.core.Headers;
import org.jboss.resteasy.specimpl.BuiltResponse;

/**
 * What RESTEasy gets in place of a Response that a method returned: the same for one request alone, so that nothing of
 * the request gets into the returned one, which others may share. Also what it gets in place of a value.
 */
final class OwnResponse extends BuiltResponse implements Cloneable {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private OwnHeaders headers;
    private boolean isOfValue;

    private OwnResponse() {
        metadata = null;
    }

    /** To be copied into: a constructor would make maps of headers that nobody needs. */
    static OwnResponse blank() {
        return new OwnResponse();
    }

    /** A copy of the Response with these headers of its. */
    OwnResponse of(BuiltResponse returned, Map<String, List<Object>> present) {
        OwnResponse own = copy();
        own.headers = OwnHeaders.copyOf(present);
        own.status = returned.getStatus();
        own.reason = returned.getReasonPhrase();
        own.entity = returned.getEntity();
        own.entityClass = returned.getEntityClass();
        own.genericType = returned.getGenericType();
        own.annotations = returned.getAnnotations();
        return own;
    }

    /** A 200 with the value as entity. */
    OwnResponse ofValue(Object value) {
        OwnResponse own = copy();
        own.headers = OwnHeaders.none();
        own.isOfValue = true;
        own.status = OK;
        own.setEntity(value);
        return own;
    }

    /** A 204. */
    OwnResponse ofNothing() {
        OwnResponse own = copy();
        own.headers = OwnHeaders.none();
        own.status = NO_CONTENT;
        return own;
    }

    private OwnResponse copy() {
        try {
            return (OwnResponse) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("it is Cloneable", e);
        }
    }

    OwnHeaders headers() {
        return headers;
    }

    /** Whether it was made of a value that a method returned. */
    boolean isOfValue() {
        return isOfValue;
    }

    /** Those of the method, as they are, if there are no others; RESTEasy makes a copy for each request. */
    @Override
    public void addMethodAnnotations(Annotation[] methodAnnotations) {
        if (annotations == null) {
            annotations = methodAnnotations;
        } else {
            super.addMethodAnnotations(methodAnnotations);
        }
    }

    @Override
    public MultivaluedMap<String, Object> getMetadata() {
        return headers;
    }

    @Override
    public void setMetadata(MultivaluedMap<String, Object> newHeaders) {
        headers = OwnHeaders.copyOf(newHeaders);
    }

    @Override
    public MediaType getMediaType() {
        Object type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type instanceof MediaType mediaType ? mediaType
                : type == null ? null : MediaType.valueOf(toHeaderString(type));
    }

    // ---- RESTEasy reads a field, and not getMetadata(), in these

    private BuiltResponse with(String name) {
        Headers<Object> one = new Headers<>();
        List<Object> values = headers.get(name);
        if (values != null) {
            one.put(name, values);
        }
        return new BuiltResponse(status, one, null, null);
    }

    @Override
    public String getHeaderString(String name) {
        return with(name).getHeaderString(name);
    }

    @Override
    public MultivaluedMap<String, String> getStringHeaders() {
        Headers<Object> all = new Headers<>();
        all.putAll(headers);
        return new BuiltResponse(status, all, null, null).getStringHeaders();
    }

    @Override
    public Locale getLanguage() {
        return with(HttpHeaders.CONTENT_LANGUAGE).getLanguage();
    }

    @Override
    public int getLength() {
        return with(HttpHeaders.CONTENT_LENGTH).getLength();
    }

    @Override
    public Map<String, NewCookie> getCookies() {
        return with(HttpHeaders.SET_COOKIE).getCookies();
    }

    @Override
    public EntityTag getEntityTag() {
        return with(HttpHeaders.ETAG).getEntityTag();
    }

    @Override
    public Date getDate() {
        return with(HttpHeaders.DATE).getDate();
    }

    @Override
    public Date getLastModified() {
        return with(HttpHeaders.LAST_MODIFIED).getLastModified();
    }

    @Override
    public Set<String> getAllowedMethods() {
        return with(HttpHeaders.ALLOW).getAllowedMethods();
    }

    @Override
    public URI getLocation() {
        return with(HttpHeaders.LOCATION).getLocation();
    }

    @Override
    public Set<Link> getLinks() {
        return with(HttpHeaders.LINK).getLinks();
    }

    @Override
    public boolean hasLink(String relation) {
        return with(HttpHeaders.LINK).hasLink(relation);
    }

    @Override
    public Link getLink(String relation) {
        return with(HttpHeaders.LINK).getLink(relation);
    }

    @Override
    public Link.Builder getLinkBuilder(String relation) {
        return with(HttpHeaders.LINK).getLinkBuilder(relation);
    }
}
