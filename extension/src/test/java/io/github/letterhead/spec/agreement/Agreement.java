package io.github.letterhead.spec.agreement;

import java.util.Set;

/** The recordings that Letterhead answers alike. All others are in the tables of {@code docs/fastapi.md}. */
public final class Agreement {

    public static final Set<String> MATCHED = Set.of(
            "temp.header",
            "temp.set-twice",
            "temp.append",
            "temp.append-then-set",
            "temp.status",
            "temp.non-latin1",
            "temp.return-temp-status",
            "dep.nested",
            "dep.no-param-in-path",
            "dep.status-over-decorator",
            "dep.order.in.x",
            "dep.cached",
            "dep.raise",
            "dep.yield.log",
            "dep.yield-raise.log",
            "dep.yield-translate",
            "dep.annotated-other-response",
            "dep.yield-function-scope-raise",
            "cookie.default",
            "cookie.all",
            "cookie.expires-naive-datetime",
            "cookie.bad-samesite",
            "cookie.header-append",
            "status.decorator",
            "status.decorator-and-temp",
            "status.error-temp",
            "direct.cookie",
            "direct.manual-extend",
            "direct.background-injected",
            "error.http",
            "error.http-no-detail",
            "error.http-object-detail",
            "error.http-one-cookie-by-hand",
            "error.unhandled",
            "error.not-found",
            "stream.jsonl-dep-status",
            "stream.sync-generator-function",
            "background.order",
            "background.not-run-on-error",
            "background.204.log",
            "middleware.http-error");

    private Agreement() {
    }
}
