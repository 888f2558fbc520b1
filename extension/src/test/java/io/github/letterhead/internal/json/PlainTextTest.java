package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void stopsAtTheFirstByteThatIsSpecial() {
        for (int octet = 0; octet < 256; octet++) {
            boolean special = octet < ' ' || octet == '"' || octet == '\\' || octet > 0x7F;
            for (int at = 0; at < 24; at++) {
                for (byte around : new byte[] {' ', '!', '#', '[', ']', '~', 0x7F}) {
                    byte[] text = new byte[24];
                    Arrays.fill(text, around);
                    text[at] = (byte) octet;
                    assertThat(PlainText.end(text, 0, 24)).as("%s at %s", octet, at).isEqualTo(special ? at : 24);
                    assertThat(PlainText.end(text, at, 24)).isEqualTo(special ? at : 24);
                    assertThat(PlainText.end(text, 0, at)).isEqualTo(at);
                }
            }
        }
    }

    @Test
    void wordsEndBehindTheirLastLetter() {
        assertThat(PlainText.endOfWord("[true ".getBytes(), 1)).isEqualTo(5);
        assertThat(PlainText.endOfWord("null,".getBytes(), 0)).isEqualTo(4);
        assertThat(PlainText.endOfWord("false".getBytes(), 0)).isEqualTo(5);
        assertThat(PlainText.endOfWord("falsE".getBytes(), 0)).isEqualTo(-1);
        assertThat(PlainText.endOfWord("True,".getBytes(), 0)).isEqualTo(-1);
        assertThat(PlainText.endOfWord("nuLl,".getBytes(), 0)).isEqualTo(-1);
    }
}
