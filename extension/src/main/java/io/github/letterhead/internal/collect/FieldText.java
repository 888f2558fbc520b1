package io.github.letterhead.internal.collect;

import io.github.letterhead.internal.syntax.FieldValue;
import io.github.letterhead.internal.syntax.HttpDate;
import io.github.letterhead.internal.syntax.MediaTypeText;
import jakarta.ws.rs.ext.RuntimeDelegate.HeaderDelegate;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The text of a header value. */
final class FieldText {

    private FieldText() {
    }

    static String of(String name, Object value) {
        Objects.requireNonNull(value, "value");
        String text = FieldValue.check(name, value instanceof String string ? string : written(name, value));
        if (name.equalsIgnoreCase("Content-Type")) {
            MediaTypeText.check(text);
        } else if (name.equalsIgnoreCase("Location")) {
            checkReference(text);
        }
        return text;
    }

    private static String written(String name, Object value) {
        if (value instanceof Instant instant) {
            return HttpDate.format(name, instant);
        } else if (value instanceof Date date) {
            return HttpDate.format(name, Instant.ofEpochMilli(date.getTime()));
        } else if (value instanceof ZonedDateTime time) {
            return HttpDate.format(name, time.toInstant());
        } else if (value instanceof OffsetDateTime time) {
            return HttpDate.format(name, time.toInstant());
        } else if (value instanceof Number || value instanceof Boolean || value instanceof CharSequence) {
            return value.toString();
        } else if (holdsOthers(value)) {
            throw new IllegalArgumentException("Header '" + name + "': a value of type "
                    + value.getClass().getTypeName()
                    + " holds others; add them one by one with addHeader, or join them to a text");
        }
        return delegated(value);
    }

    private static boolean holdsOthers(Object value) {
        return value.getClass().isArray() || value instanceof Collection || value instanceof Map
                || value instanceof Optional || value instanceof OptionalInt || value instanceof OptionalLong
                || value instanceof OptionalDouble;
    }

    @SuppressWarnings("unchecked")
    private static <T> String delegated(T value) {
        HeaderDelegate<T> delegate = HeaderDelegates.find((Class<T>) value.getClass());
        String text = delegate == null ? value.toString() : delegate.toString(value);
        return Objects.requireNonNull(text, () -> "text of a value of " + value.getClass().getTypeName());
    }

    /** The cause would repeat the text, which may be a secret: links that log someone in are. */
    private static void checkReference(String text) {
        try {
            new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Header 'Location' is no URI reference (RFC 3986) at index "
                    + e.getIndex() + ": " + e.getReason() + "; percent-encode such characters, as UriBuilder does");
        }
    }
}
