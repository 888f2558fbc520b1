package io.github.letterhead.benchmark;

/** What a request may cost more than another. Bytes are those made, which are the same in every run. */
enum Limit {

    LIKE_BY_HAND("no longer, 400 bytes", 400) {
        @Override
        boolean allows(Figures time, Figures base) {
            return isNoLonger(time, base);
        }
    },
    NEARLY_BY_HAND("1.2 times the time", Double.MAX_VALUE) {
        @Override
        boolean allows(Figures time, Figures base) {
            return time.mean() <= 1.2 * base.mean();
        }
    },
    NOTHING("no longer, 64 bytes", 64) {
        @Override
        boolean allows(Figures time, Figures base) {
            return isNoLonger(time, base);
        }
    };

    final String text;
    private final double bytes;

    Limit(String text, double bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    abstract boolean allows(Figures time, Figures base);

    String verdict(Figures time, Figures base, double more) {
        String verdict = "time " + word(allows(time, base));
        return bytes == Double.MAX_VALUE ? verdict : verdict + ", " + bytesVerdict(more);
    }

    String bytesVerdict(double more) {
        return bytes == Double.MAX_VALUE ? "" : "bytes " + word(more <= bytes);
    }

    static String word(boolean reached) {
        return reached ? "reached" : "**missed**";
    }

    /** What cannot be told apart is no longer: the intervals overlap. */
    private static boolean isNoLonger(Figures time, Figures base) {
        return time.mean() <= base.mean() || time.overlaps(base);
    }
}
