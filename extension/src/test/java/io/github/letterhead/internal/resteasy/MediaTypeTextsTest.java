package io.github.letterhead.internal.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.junit.jupiter.api.Test;

/** Compared with the texts that RESTEasy makes. */
class MediaTypeTextsTest {

    private final ResteasyProviderFactoryImpl providers = new ResteasyProviderFactoryImpl();
    private final MediaTypeTexts texts = new MediaTypeTexts(providers);

    @Test
    void eachTypeHasTheTextThatRestEasyGivesIt() {
        List<MediaType> types = types();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(types, new Random(seed));
            assertThat(types).as("seed %s", seed).allSatisfy(type ->
                    assertThat(texts.of(type)).isEqualTo(providers.toHeaderString(type)));
        }
    }

    /** More than there are places, in spellings that count as equal and in others. */
    private static List<MediaType> types() {
        List<MediaType> types = new ArrayList<>();
        for (String type : List.of("text", "TEXT", "application", "*")) {
            for (String subtype : List.of("plain", "Plain", "json", "vnd.x+json", "*", "AaAa", "BBBB", "AaBB")) {
                types.add(new MediaType(type, subtype));
                types.add(new MediaType(type, subtype, "UTF-8"));
                types.add(new MediaType(type, subtype, "utf-8"));
                types.add(new MediaType(type, subtype, "a\"quote"));
                types.add(new MediaType(type, subtype, Map.of("Charset", "UTF-8")));
                types.add(new MediaType(type, subtype, Map.of("q", "0.5")));
                types.add(new MediaType(type, subtype, both("version", "1", "charset", "UTF-8")));
            }
        }
        return types;
    }

    private static Map<String, String> both(String name, String value, String other, String otherValue) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(name, value);
        parameters.put(other, otherValue);
        return parameters;
    }

    @Test
    void aTypeWithATextOfItsOwnIsAskedForItEachTime() {
        assertThat(texts.of(new MediaType("text", "own"))).isEqualTo("text/own");
        assertThat(texts.of(new Own("text", "own"))).isEqualTo(providers.toHeaderString(new Own("text", "own")));
        assertThat(texts.of(MediaType.valueOf("text/own;charset=x"))).isEqualTo("text/own;charset=x");
    }

    private static final class Own extends MediaType {

        Own(String type, String subtype) {
            super(type, subtype);
        }
    }
}
