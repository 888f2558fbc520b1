package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.Account;
import io.github.letterhead.internal.json.JsonFilterStream;
import io.github.letterhead.internal.json.Selection;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The filter alone, on the text of a hundred or ten thousand accounts, in the pieces that providers write. */
@State(Scope.Benchmark)
public class JsonFilterBenchmark {

    private static final int PIECE = 8_000;

    @Param({"100", "10000"})
    public int count;

    @Param
    public Kind kind;

    private byte[] text;

    /** What stays. */
    public enum Kind {
        ALL(Selection.ALL),
        WITHOUT_NULLS(Selection.of(List.of(), List.of(), true)),
        TWO_THIRDS(Selection.of(List.of(Account.TWO_THIRDS.split(",")), List.of(), false)),
        TWO_OF_TEN(Selection.of(List.of(Account.TWO_OF_TEN.split(",")), List.of(), false));

        private final Selection selection;

        Kind(Selection selection) {
            this.selection = selection;
        }
    }

    @Setup
    public void write() {
        text = JsonbBuilder.create(new JsonbConfig().withNullValues(true)).toJson(Account.some(count))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public int filter() throws IOException {
        Counting out = new Counting();
        JsonFilterStream filter = new JsonFilterStream(out, kind.selection);
        for (int from = 0; from < text.length; from += PIECE) {
            filter.write(text, from, Math.min(PIECE, text.length - from));
        }
        filter.finish();
        return out.octets;
    }

    private static final class Counting extends OutputStream {

        private int octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] written, int offset, int length) {
            octets += length;
        }
    }
}
