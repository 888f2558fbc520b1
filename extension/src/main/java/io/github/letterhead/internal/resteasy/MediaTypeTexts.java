package io.github.letterhead.internal.resteasy;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.spi.ResteasyProviderFactory;

/** The texts of the media types that answers have. RESTEasy makes one for each answer, which takes its time. */
final class MediaTypeTexts {

    /** A power of two. Types that share a place take it from each other. */
    private static final int PLACES = 64;

    private final ResteasyProviderFactory providers;
    /** Written by any thread, read by any other: at worst one makes a text that another has just made. */
    private final Known[] known = new Known[PLACES];

    /**
     * The text of one type.
     *
     * @param charset its only parameter, or null if it has none
     */
    private record Known(String type, String subtype, String charset, String text) {

        boolean is(MediaType other, String otherCharset) {
            return subtype.equals(other.getSubtype()) && type.equals(other.getType())
                    && (charset == null ? otherCharset == null : charset.equals(otherCharset));
        }
    }

    MediaTypeTexts(ResteasyProviderFactory providers) {
        this.providers = providers;
    }

    String of(MediaType mediaType) {
        Map<String, String> parameters = mediaType.getParameters();
        String charset = parameters.isEmpty() ? null : parameters.get(MediaType.CHARSET_PARAMETER);
        boolean hasOthers = parameters.size() > (charset == null ? 0 : 1);
        return hasOthers || mediaType.getClass() != MediaType.class ? providers.toHeaderString(mediaType)
                : known(mediaType, charset).text();
    }

    private Known known(MediaType mediaType, String charset) {
        int place = mediaType.getSubtype().hashCode() & PLACES - 1;
        Known present = known[place];
        if (present == null || !present.is(mediaType, charset)) {
            present = new Known(mediaType.getType(), mediaType.getSubtype(), charset,
                    providers.toHeaderString(mediaType));
            known[place] = present;
        }
        return present;
    }
}
