package io.github.letterhead.internal.model;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** Which media types are JSON that can be filtered: {@code application/json}, {@code +json} (RFC 6839), in UTF-8. */
public final class JsonType {

    private JsonType() {
    }

    public static boolean is(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        boolean isJson = subtype.equals("json") && type.getType().equalsIgnoreCase("application")
                || subtype.endsWith("+json");
        return isJson && isUtf8(type);
    }

    /** Whether the type can still become one. */
    static boolean canBe(MediaType type) {
        boolean isOpen = type.isWildcardType() || type.isWildcardSubtype() && type.getType().equals("application");
        return isOpen && isUtf8(type) || is(type);
    }

    private static boolean isUtf8(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii");
    }
}
