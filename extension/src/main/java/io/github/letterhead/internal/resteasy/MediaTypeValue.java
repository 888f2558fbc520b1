package io.github.letterhead.internal.resteasy;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A media type that goes out as its text and stays what it is for whoever looks at the headers after that. */
final class MediaTypeValue extends Values {

    private final MediaType mediaType;
    private final String text;

    MediaTypeValue(MediaType mediaType, String text) {
        super(mediaType);
        this.mediaType = mediaType;
        this.text = text;
    }

    /** Another value, if somebody has put one there since, goes out as it is. */
    List<Object> outgoing() {
        return size() == 1 && get(0) == mediaType ? new Values(text) : this;
    }
}
