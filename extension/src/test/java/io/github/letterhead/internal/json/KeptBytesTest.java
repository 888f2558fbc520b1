package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptBytesTest {

    private final List<Integer> lengths = new ArrayList<>();
    private final KeptBytes kept = new KeptBytes(new OutputStream() {

        @Override
        public void write(int octet) {
            throw new AssertionError("one by one");
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            lengths.add(length);
        }
    });

    private List<Integer> written(int... pieces) throws IOException {
        for (int piece : pieces) {
            kept.write(new byte[piece + 2], 1, piece + 1);
        }
        return lengths;
    }

    @Test
    void nothingLeavesBeforeThereAre8Kilobytes() throws IOException {
        assertThat(written(8_000, 192)).isEmpty();
        assertThat(written(1)).containsExactly(8_192);
        kept.writeOut();
        assertThat(lengths).containsExactly(8_192, 1);
        kept.writeOut();
        assertThat(lengths).containsExactly(8_192, 1);
    }

    @Test
    void whatIsLongLeavesAtOnceBehindWhatWasThereBefore() throws IOException {
        assertThat(written(8_193)).containsExactly(8_193);
        assertThat(written(1, 8_192)).containsExactly(8_193, 1, 8_192);
        assertThat(written(1, 8_191, 2)).containsExactly(8_193, 1, 8_192, 8_192);
    }
}
