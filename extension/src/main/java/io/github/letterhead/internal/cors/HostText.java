package io.github.letterhead.internal.cors;

/** A host as it stands in a serialized origin (URL standard, "host serializing"). */
final class HostText {

    private static final int MAX_LENGTH = 254;

    private HostText() {
    }

    /** Null if there is none. Upper case has been refused before. */
    static String mistakeIn(String host) {
        if (host.isEmpty()) {
            return "it has no host";
        } else if (host.startsWith("[")) {
            boolean isClosed = host.endsWith("]") && Ipv6Text.isSerialized(host.substring(1, host.length() - 1));
            return isClosed ? null : "its IPv6 address is none, or not written as browsers do (RFC 5952)";
        } else if (host.indexOf('*') >= 0) {
            return "it has a '*': match several origins with a pattern";
        } else if (host.length() > MAX_LENGTH || !Characters.all(host, 0, host.length(), HostText::isOfDomain)
                || host.startsWith(".") || host.contains("..")) {
            return "its host is none";
        }
        return endsInNumber(host) && !isIpv4(host) ? "its IPv4 address is none, or not written as browsers do" : null;
    }

    private static boolean isOfDomain(int octet) {
        return Characters.isLower(octet) || Characters.isDigit(octet) || "-._".indexOf(octet) >= 0;
    }

    /** Then it is no domain (URL standard, "ends in a number"). */
    private static boolean endsInNumber(String host) {
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        int start = host.lastIndexOf('.', end - 1) + 1;
        return Characters.all(host, start, end, Characters::isDigit) || host.startsWith("0x", start)
                && Characters.all(host, start + 2, end, octet -> Character.digit(octet, 16) >= 0);
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
