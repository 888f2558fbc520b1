package io.github.letterhead.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an answer says, where the same can be said in several ways. */
final class Facts {

    private Facts() {
    }

    /** Without parameters, in lower case; null if there is none. */
    static String mediaType(Answer answer) {
        String type = answer.header("Content-Type");
        return type == null ? null : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Every member, in lower case, from all lines; doubles stay. */
    static List<String> vary(Answer answer) {
        return answer.values("Vary").stream().flatMap(line -> Arrays.stream(line.split(",")))
                .map(member -> member.strip().toLowerCase(Locale.ROOT)).filter(member -> !member.isEmpty()).toList();
    }
}
