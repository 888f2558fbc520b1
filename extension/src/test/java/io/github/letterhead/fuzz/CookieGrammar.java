package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** RFC 6265bis, 4.1.1, as it is written by us; and that a user agent (5.6) reads of it what was said, and no more. */
final class CookieGrammar {

    private static final String OCTET = "[!#-+\\--:<-\\[\\]-~]";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?";
    private static final String DATE = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} "
            + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT";
    private static final Pattern LINE = Pattern.compile(FieldGrammar.TOKEN + "+=(" + OCTET + "*+|\"" + OCTET + "*+\")"
            + "(; Domain=" + LABEL + "(\\." + LABEL + ")*)?(; Expires=" + DATE + ")?(; HttpOnly)?"
            + "(; Max-Age=[0-9]{1,10})?(; Partitioned)?(; Path=/[!-+\\--:<-~]*+)?"
            + "(; SameSite=(Strict|Lax|None))?(; Secure)?"
            + "(; " + FieldGrammar.TOKEN + "++(=[ -:<-~]++)?)*");

    private CookieGrammar() {
    }

    static void check(SetCookie cookie) {
        String line = cookie.headerValue();
        expect(FieldGrammar.isValue(line) && LINE.matcher(line).matches(), () -> "Set-Cookie: " + line);
        expect(SetCookie.parse(line).equals(cookie), () -> "read as another: " + line);
        expect(cookie.name() + "=<hidden>" + line.substring(cookie.name().length() + 1 + cookie.value().length()),
                cookie.toString());
        UserAgentCookie read = UserAgentCookie.of(line);
        expect(read != null, () -> "a user agent ignores " + line);
        expect(cookie.name(), read.name());
        expect(cookie.value(), read.value());
        expect(said(cookie).equals(read.attributes()), () -> "a user agent reads " + read + " of " + line);
        checkTogether(cookie);
    }

    private static Map<String, String> said(SetCookie cookie) {
        Map<String, String> said = new HashMap<>();
        cookie.domain().ifPresent(domain -> said.put("domain", domain.toLowerCase(Locale.ROOT)));
        cookie.path().ifPresent(path -> said.put("path", path));
        cookie.maxAge().ifPresent(age -> said.put("max-age", Long.toString(age.getSeconds())));
        cookie.expires().ifPresent(expires -> said.put("expires", Long.toString(expires.getEpochSecond())));
        cookie.sameSite().ifPresent(sameSite -> said.put("samesite", sameSite.name().toLowerCase(Locale.ROOT)));
        flag(cookie.isSecure(), "secure", said);
        flag(cookie.isHttpOnly(), "httponly", said);
        flag(cookie.isPartitioned(), "partitioned", said);
        cookie.attributes().forEach((name, value) -> said.put(name.toLowerCase(Locale.ROOT), value));
        return said;
    }

    private static void flag(boolean isSet, String name, Map<String, String> said) {
        if (isSet) {
            said.put(name, "");
        }
    }

    private static void checkTogether(SetCookie cookie) {
        String name = cookie.name().toLowerCase(Locale.ROOT);
        boolean host = name.startsWith("__host-");
        boolean needsSecure = host || name.startsWith("__secure-") || cookie.isPartitioned()
                || cookie.sameSite().filter(SameSite.NONE::equals).isPresent();
        expect(!needsSecure || cookie.isSecure(), () -> "not secure: " + cookie);
        expect(!host || cookie.domain().isEmpty() && cookie.path().filter("/"::equals).isPresent(),
                () -> "of no host alone: " + cookie);
    }
}
