package io.github.letterhead.internal.syntax;

import java.util.Objects;

/** RFC 6265bis, 4.1.1: domain-value, a host name as RFC 1034, 3.5 and RFC 1123, 2.1 define it. */
public final class CookieDomain {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private CookieDomain() {
    }

    public static String check(String cookie, String domain) {
        Objects.requireNonNull(domain, "domain");
        int length = domain.length();
        if (length == 0) {
            throw Refusal.of(Refusal.cookie(cookie, "the domain"), "is empty: name a host, or leave Domain out");
        }
        if (length > LONGEST) {
            throw Refusal.length(Refusal.cookie(cookie, "the domain"), length, LONGEST,
                    "no host name is longer (RFC 1123, 2.1)");
        }
        int outside = Octets.HOST.firstOutside(domain, 0, length);
        if (outside >= 0) {
            throw Refusal.character(Refusal.cookie(cookie, "the domain"), domain, outside,
                    remedy(domain.charAt(outside)));
        }
        int start = 0;
        for (int end = domain.indexOf('.'); end >= 0; end = domain.indexOf('.', start)) {
            checkLabel(cookie, domain, start, end);
            start = end + 1;
        }
        checkLabel(cookie, domain, start, length);
        return domain;
    }

    private static void checkLabel(String cookie, String domain, int start, int end) {
        if (start == end) {
            throw Refusal.of(Refusal.cookie(cookie, "the domain"), "has an empty label at index " + start
                    + ": leave out leading, trailing and doubled dots; subdomains are included without "
                    + "(RFC 6265bis, 4.1.2.3)");
        }
        if (end - start > LONGEST_LABEL) {
            throw Refusal.length(Refusal.cookie(cookie, "the domain's label at index " + start), end - start,
                    LONGEST_LABEL, "no label is longer (RFC 1034, 3.1)");
        }
        if (domain.charAt(start) == '-' || domain.charAt(end - 1) == '-') {
            throw Refusal.character(Refusal.cookie(cookie, "the domain"), domain,
                    domain.charAt(start) == '-' ? start : end - 1,
                    "a label neither begins nor ends with a hyphen (RFC 1123, 2.1)");
        }
    }

    private static String remedy(char c) {
        if (c > 0x7F) {
            return "write the name in its A-label form, 'xn--...', as java.net.IDN.toASCII does";
        }
        return "give a host name alone, without scheme, port and path: letters, digits and hyphens, joined by dots "
                + "(domain-value, RFC 6265bis, 4.1.1)";
    }
}
