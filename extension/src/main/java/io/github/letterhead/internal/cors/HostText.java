package io.github.letterhead.internal.cors;

/** A host as it stands in a serialized origin (URL standard, "host serializing"). */
final class HostText {

    private static final int MAX_LENGTH = 254;

    private HostText() {
    }

    /**
     * What is wrong with the part of an origin from {@code start} to {@code end}; null if there is no mistake. Upper
     * case has been refused before. A pattern sees each origin that this has seen, so that it makes no text.
     */
    static String mistakeIn(String origin, int start, int end) {
        if (start == end) {
            return "it has no host";
        } else if (origin.charAt(start) == '[') {
            boolean isClosed = origin.charAt(end - 1) == ']'
                    && Ipv6Text.isSerialized(origin.substring(start + 1, end - 1));
            return isClosed ? null : "its IPv6 address is none, or not written as browsers do (RFC 5952)";
        } else if (!Characters.all(origin, start, end, octet -> octet != '*')) {
            return "it has a '*': match several origins with a pattern";
        } else if (end - start > MAX_LENGTH || !Characters.all(origin, start, end, HostText::isOfDomain)
                || origin.charAt(start) == '.' || hasEmptyLabel(origin, start, end)) {
            return "its host is none";
        }
        return endsInNumber(origin, start, end) && !isIpv4(origin.substring(start, end))
                ? "its IPv4 address is none, or not written as browsers do" : null;
    }

    private static boolean hasEmptyLabel(String origin, int start, int end) {
        int dots = origin.indexOf("..", start);
        return dots >= 0 && dots < end;
    }

    private static boolean isOfDomain(int octet) {
        return Characters.isLower(octet) || Characters.isDigit(octet) || "-._".indexOf(octet) >= 0;
    }

    /** Then it is no domain (URL standard, "ends in a number"). */
    private static boolean endsInNumber(String origin, int startOfHost, int endOfHost) {
        int end = origin.charAt(endOfHost - 1) == '.' ? endOfHost - 1 : endOfHost;
        int start = Math.max(startOfHost, origin.lastIndexOf('.', end - 1) + 1);
        return Characters.all(origin, start, end, Characters::isDigit) || origin.startsWith("0x", start)
                && Characters.all(origin, start + 2, end, octet -> Character.digit(octet, 16) >= 0);
    }

    private static boolean isIpv4(String host) {
        String[] octets = host.split("\\.", -1);
        if (octets.length != 4) {
            return false;
        }
        for (String octet : octets) {
            if (!isOctet(octet)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOctet(String text) {
        return !text.isEmpty() && text.length() <= 3 && Characters.all(text, 0, text.length(), Characters::isDigit)
                && (text.length() == 1 || text.charAt(0) != '0') && Integer.parseInt(text) <= 255;
    }
}
