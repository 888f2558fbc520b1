package io.github.letterhead.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Spec;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The runtime's own encoder stands around the model: what is compressed is what may be sent. */
public abstract class EncodedSpec extends Spec {

    /** With {@link EncodedResource} and the encoder of the runtime. */
    protected abstract Class<? extends Application> application();

    private HttpURLConnection open(String path) throws IOException {
        URI target = runtime().base(application()).resolve("encoded/" + path);
        HttpURLConnection connection = (HttpURLConnection) target.toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setReadTimeout(20_000);
        return connection;
    }

    @Test
    void whatIsCompressedIsFiltered() throws IOException {
        HttpURLConnection connection = open("users?fields=name");
        assertThat(connection.getHeaderField("Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(sent(connection.getInputStream()))).isEqualTo("[{\"name\":\"Ann\"},{\"name\":\"Bob\"}]");
    }

    @Test
    void jsonThatBreaksBeforeAnythingIsSentIsA500ThatIsNotCompressed() {
        Answer answer = wire(application()).get("encoded/broken", "Accept-Encoding: gzip");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
        assertThat(answer.header("Content-Encoding")).as(answer.raw()).isNull();
        assertThat(answer.body()).as(answer.raw()).isEmpty();
    }

    @Test
    void nothingIsSentBehindThePlaceWhereJsonBreaks() throws IOException {
        String text = unzipped(sent(open("broken-late").getInputStream()));
        assertThat(text).startsWith("[{\"name\":\"first\"},").doesNotContain(People.SECRET, "}, {").doesNotEndWith("]");
    }

    /** As much as arrives. */
    private static byte[] sent(InputStream in) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try {
            in.transferTo(sent);
        } catch (IOException broken) {
            assertThat(sent.size()).isPositive();
        }
        return sent.toByteArray();
    }

    private static String unzipped(byte[] octets) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(octets))) {
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                text.write(octet);
            }
        } catch (IOException broken) {
            assertThat(octets).isNotEmpty();
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
