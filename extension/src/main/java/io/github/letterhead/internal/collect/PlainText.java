package io.github.letterhead.internal.collect;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.StringJoiner;

/** Header text of the Jakarta REST value types that can be made, but not written, without a runtime. */
final class PlainText {

    private PlainText() {
    }

    static String of(MediaType type) {
        StringBuilder text = new StringBuilder(type.getType()).append('/').append(type.getSubtype());
        type.getParameters().forEach((name, value) -> text.append(';').append(name).append('=').append(value));
        return text.toString();
    }

    static String of(EntityTag tag) {
        return (tag.isWeak() ? "W/\"" : "\"") + tag.getValue() + '"';
    }

    /** RFC 9111, section 5.2.2. */
    static String of(CacheControl control) {
        StringJoiner text = new StringJoiner(", ");
        flag(text, control.isPrivate(), "private", control.getPrivateFields());
        flag(text, control.isNoCache(), "no-cache", control.getNoCacheFields());
        flag(text, control.isNoStore(), "no-store", null);
        flag(text, control.isNoTransform(), "no-transform", null);
        flag(text, control.isMustRevalidate(), "must-revalidate", null);
        flag(text, control.isProxyRevalidate(), "proxy-revalidate", null);
        seconds(text, "max-age", control.getMaxAge());
        seconds(text, "s-maxage", control.getSMaxAge());
        control.getCacheExtension().forEach((name, value) -> text.add(value == null ? name : name + "=" + value));
        return text.toString();
    }

    private static void flag(StringJoiner text, boolean on, String name, Collection<String> fields) {
        if (on) {
            text.add(fields == null || fields.isEmpty() ? name : name + "=\"" + String.join(", ", fields) + '"');
        }
    }

    private static void seconds(StringJoiner text, String name, int seconds) {
        if (seconds >= 0) {
            text.add(name + "=" + seconds);
        }
    }
}
