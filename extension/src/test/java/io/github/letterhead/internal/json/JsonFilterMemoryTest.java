package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** In bytes that the thread allocates. */
class JsonFilterMemoryTest {

    private static final String MEMBER = "\"name\":\"some text\",\"secret\":[1,{\"x\":null}],\"\\u0061\":1.5,";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void tenTimesTheTextTakesNoMoreMemory() throws IOException {
        for (Selection selection : new Selection[] {Selection.ALL, Filtered.include("name", "list.x"),
            Filtered.exclude("secret", "a"), Filtered.withoutNulls()}) {
            allocatedBy(1_000, selection);
            assertThat(allocatedBy(100_000, selection)).isLessThan(allocatedBy(10_000, selection) + 1_024)
                    .isLessThan(32_768);
        }
    }

    @Test
    void mapsOfManyNamesTakeNoMoreMemory() throws IOException {
        StringBuilder map = new StringBuilder("{\"k\":0");
        for (int i = 0; i < 100_000; i++) {
            map.append(",\"key-").append(i).append("\":{\"name-").append(i).append("\":1}");
        }
        byte[] text = map.append('}').toString().getBytes(StandardCharsets.UTF_8);

        for (Selection selection : new Selection[] {Filtered.exclude("key-7"), Filtered.withoutNulls()}) {
            allocated(text, selection, 1);
            assertThat(allocated(text, selection, 1)).isLessThan(65_536);
        }
    }

    private long allocatedBy(int members, Selection selection) throws IOException {
        byte[] object = ("{" + MEMBER.repeat(10) + "\"last\":true}").getBytes(StandardCharsets.UTF_8);
        return allocated(object, selection, members / 10);
    }

    /** A list of so many of these. */
    private long allocated(byte[] element, Selection selection, int times) throws IOException {
        OutputStream nowhere = OutputStream.nullOutputStream();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        JsonFilterStream stream = new JsonFilterStream(nowhere, selection);
        stream.write('[');
        for (int i = 0; i < times; i++) {
            if (i > 0) {
                stream.write(',');
            }
            stream.write(element);
        }
        stream.write(']');
        stream.finish();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
