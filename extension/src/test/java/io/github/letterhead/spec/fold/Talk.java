package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import java.io.IOException;
import java.io.OutputStream;

/** An entity that writes itself, and uses the response meanwhile. */
@FunctionalInterface
public interface Talk {

    void speak(Response response, OutputStream out) throws IOException;
}
