package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.junit.jupiter.api.Test;

/** What Grizzly does without Letterhead; see {@code ServletHeaders}. */
final class GrizzlyStatusTest {

    @Test
    void aResponseOfGrizzlyHasNoStatusUntilItIsAskedFor() throws Exception {
        HttpResponsePacket response = HttpResponsePacket.builder(HttpRequestPacket.builder().method("GET").uri("/")
                .protocol("HTTP/1.1").host("127.0.0.1").build()).build();
        Field status = HttpResponsePacket.class.getDeclaredField("httpStatus");
        status.setAccessible(true);
        Object before = status.get(response);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(before).as("until a thread asks, which may be when another one sets it").isNull();
        assertThat(status.get(response)).isNotNull();
    }
}
