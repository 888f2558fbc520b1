package io.github.letterhead.spec.agreement;

import java.util.List;

/**
 * One exchange recorded from FastAPI.
 *
 * @param headers whole request header lines
 * @param answer null where the connection was closed without a response
 */
public record Recording(String id, String method, String path, String body, List<String> headers, Facts answer) {

    private static final String LOG = ".log";

    String group() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The same for an application that is served elsewhere. */
    public Recording at(String newPath) {
        return new Recording(id, method, newPath, body, headers, answer);
    }

    /** Whether this reads what another exchange wrote to the log. */
    public boolean readsLog() {
        return id.endsWith(LOG);
    }

    /** The path of the endpoint that writes to the log; its own exchange is not among the recordings every time. */
    public String writerPath() {
        return id.substring(0, id.length() - LOG.length()).replaceFirst("\\.", "/");
    }
}
