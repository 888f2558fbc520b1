package io.github.letterhead.internal.syntax;

import jakarta.ws.rs.core.NewCookie.SameSite;

/**
 * What a cookie's parts must be together. User agents drop a cookie that breaks one of these rules without a word
 * (RFC 6265bis, 5.4 and 5.7; Partitioned: draft-cutler-httpbis-partitioned-cookies, 2.1).
 */
public final class CookieRules {

    private CookieRules() {
    }

    public static void check(String cookie, CookieAttributes attributes) {
        if (!attributes.secure()) {
            refuseIf(attributes.sameSite() == SameSite.NONE, cookie, "SameSite=None", "needs Secure: call secure()");
            refuseIf(attributes.partitioned(), cookie, "Partitioned", "needs Secure: call secure()");
            refuseIf(CookieName.demandsSecure(cookie), cookie, "the name's prefix", "needs Secure: call secure()");
        }
        if (CookieName.demandsHost(cookie)) {
            refuseIf(attributes.domain() != null, cookie, "the name's prefix",
                    "allows no Domain: call domain(null), or choose another name");
            refuseIf(!"/".equals(attributes.path()), cookie, "the name's prefix",
                    "needs Path=/: call path(\"/\"), or choose another name");
        }
    }

    private static void refuseIf(boolean broken, String cookie, String part, String remedy) {
        if (broken) {
            throw Refusal.of(Refusal.cookie(cookie, part),
                    remedy + " (user agents ignore the cookie otherwise: RFC 6265bis, 5.7)");
        }
    }
}
