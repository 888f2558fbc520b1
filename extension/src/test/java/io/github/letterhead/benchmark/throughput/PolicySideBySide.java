package io.github.letterhead.benchmark.throughput;

import java.io.IOException;
import java.util.List;

/** The example on one server, cross-origin, without a policy and with one. */
public final class PolicySideBySide {

    private PolicySideBySide() {
    }

    /** The class of the server. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String server = PolicySideBySide.class.getPackageName() + "." + arguments[0];
        try (Contestant without = Contestant.java(server, "letterhead");
                Contestant with = Contestant.java(server, "policy")) {
            Contest contest = new Contest(List.of(without, with));
            System.out.println("\n" + arguments[0] + ": a policy\n");
            contest.run();
            contest.printRatio("policy", "letterhead");
        }
    }
}
