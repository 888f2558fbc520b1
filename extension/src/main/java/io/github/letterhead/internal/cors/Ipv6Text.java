package io.github.letterhead.internal.cors;

/**
 * An IPv6 address as browsers write it: eight groups, the longest run of zeros as {@code ::} (URL standard; RFC 5952).
 */
final class Ipv6Text {

    private static final int GROUPS = 8;

    private Ipv6Text() {
    }

    static boolean isSerialized(String text) {
        int[] groups = groups(text);
        return groups != null && serialized(groups).equals(text);
    }

    /** Null if it is no address. */
    private static int[] groups(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return filled(text.split(":", -1), new String[0], GROUPS);
        }
        String before = text.substring(0, gap);
        String behind = text.substring(gap + 2);
        String[] first = before.isEmpty() ? new String[0] : before.split(":", -1);
        String[] last = behind.isEmpty() ? new String[0] : behind.split(":", -1);
        return filled(first, last, GROUPS - 1);
    }

    private static int[] filled(String[] first, String[] last, int most) {
        if (first.length + last.length > most || most == GROUPS && first.length < GROUPS) {
            return null;
        }
        int[] groups = new int[GROUPS];
        for (int i = 0; i < first.length; i++) {
            groups[i] = group(first[i]);
        }
        for (int i = 0; i < last.length; i++) {
            groups[GROUPS - last.length + i] = group(last[i]);
        }
        for (int group : groups) {
            if (group < 0) {
                return null;
            }
        }
        return groups;
    }

    private static int group(String text) {
        boolean isOne = !text.isEmpty() && text.length() <= 4
                && Characters.all(text, 0, text.length(), Ipv6Text::isHexDigit);
        return isOne ? Integer.parseInt(text, 16) : -1;
    }

    private static boolean isHexDigit(int octet) {
        return Characters.isDigit(octet) || octet >= 'a' && octet <= 'f';
    }

    private static String serialized(int[] groups) {
        int start = -1;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            int zeros = zerosFrom(groups, i);
            if (zeros > length) {
                start = i;
                length = zeros;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == start) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(text.length() == 0 || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    private static int zerosFrom(int[] groups, int start) {
        int end = start;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - start;
    }
}
