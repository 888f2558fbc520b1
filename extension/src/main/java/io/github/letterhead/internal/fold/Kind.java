package io.github.letterhead.internal.fold;

/** What an answer is to the fold. */
enum Kind {

    /** A value, null or void: status, headers and cookies are those collected. */
    PLAIN,
    /** A Response made by the application: what was collected is folded under it. */
    DIRECT,
    /** An answer of 400 or above: it gets what was written through the always() view. */
    ERROR;

    private static final int FIRST_ERROR = 400;

    /** For what the resource method returned or completed with. */
    static Kind ofResult(int status, boolean hasEntity, ReturnShape shape, boolean nullIsOk) {
        if (isError(status)) {
            return ERROR;
        }
        return switch (shape) {
            case VALUE -> PLAIN;
            case RESPONSE -> DIRECT;
            // One of ours that was returned has been replaced by an answer; this is null.
            case RESPONSE_OF_OURS -> PLAIN;
            case OPEN -> status == (hasEntity ? 200 : 204) ? PLAIN : DIRECT;
            case OPEN_ASYNC -> status == (hasEntity || nullIsOk ? 200 : 204) || status == 204 && !hasEntity
                    ? PLAIN : DIRECT;
        };
    }

    /** For what a mapper made, an exception carried or a filter aborted with. */
    static Kind ofIntervention(int status) {
        return isError(status) ? ERROR : DIRECT;
    }

    /** Of an answer that reaches the fold with this status. */
    static boolean isError(int status) {
        return status >= FIRST_ERROR;
    }
}
