package io.github.letterhead.internal.collect;

import io.github.letterhead.internal.syntax.Token;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.RuntimeDelegate;
import jakarta.ws.rs.ext.RuntimeDelegate.HeaderDelegate;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds who writes a type as header text: the runtime; or, where there is none, what a unit test needs. {@code
 * CacheControl}, {@code EntityTag} and {@code Link} cannot even be made without a runtime.
 */
final class HeaderDelegates {

    private HeaderDelegates() {
    }

    /** Null for a type that has no delegate: its {@code toString()} is its text. */
    @SuppressWarnings("unchecked")
    static <T> HeaderDelegate<T> find(Class<T> type) {
        Optional<RuntimeDelegate> runtime = runtime();
        if (runtime.isPresent()) {
            return runtime.get().createHeaderDelegate(type);
        }
        if (MediaType.class.isAssignableFrom(type)) {
            return (HeaderDelegate<T>) (OneWay<MediaType>) HeaderDelegates::text;
        } else if (type == Locale.class) {
            return (HeaderDelegate<T>) (OneWay<Locale>) Locale::toLanguageTag;
        }
        return null;
    }

    private static String text(MediaType type) {
        StringBuilder text = new StringBuilder(type.getType()).append('/').append(type.getSubtype());
        type.getParameters().forEach((name, value) -> text.append(';').append(name).append('=')
                .append(Token.is(value, value.length()) ? value : quoted(value)));
        return text.toString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * A detached response needs no runtime. That there is none is told by the API only through the exception of a
     * look-up that found no class, so that is what is caught here, and nothing else.
     */
    private static Optional<RuntimeDelegate> runtime() {
        try {
            return Optional.of(RuntimeDelegate.getInstance());
        } catch (RuntimeException e) {
            if (e.getCause() instanceof ClassNotFoundException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private interface OneWay<T> extends HeaderDelegate<T> {
        @Override
        default T fromString(String value) {
            throw new UnsupportedOperationException("only writes");
        }
    }
}
