package io.github.letterhead.jerseymoxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.providers.MoxyResource.AddressBean;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.jaxb.rs.MOXyJsonProvider;
import org.junit.jupiter.api.Test;

/**
 * What MOXy cannot write, with no Letterhead about: the reason why the suites of the other providers, whose models are
 * records, do not run with it. The page {@code docs/response-model.md} says so; what begins to work here can go there.
 */
final class MoxyLimitsTest {

    /** As most models are. */
    public record Out(String name) {
    }

    /** A generic wrapper. */
    public static class Page<T> {

        private List<T> items;

        public List<T> getItems() {
            return items;
        }

        public void setItems(List<T> items) {
            this.items = items;
        }
    }

    /** With members that are neither values nor beans. */
    public static class Mixed {

        public Optional<String> city = Optional.of("Rome");
        public Map<String, String> labels = Map.of("a", "1");
    }

    private static String written(GenericEntity<?> entity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MOXyJsonProvider().writeTo(entity.getEntity(), entity.getRawType(), entity.getType(), new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE, new MultivaluedHashMap<>(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertNotWritten(GenericEntity<?> entity) {
        assertThatThrownBy(() -> written(entity)).hasRootCauseInstanceOf(Exception.class);
    }

    @Test
    void records() {
        assertNotWritten(new GenericEntity<>(new Out("Ann")) { });
        assertNotWritten(new GenericEntity<>(List.of(new Out("Ann"))) { });
    }

    @Test
    void mapsAndListsInLists() {
        assertNotWritten(new GenericEntity<>(Map.of("a", new AddressBean())) { });
        assertNotWritten(new GenericEntity<>(List.of(List.of(new AddressBean()))) { });
    }

    @Test
    void membersThatAreWrittenInWaysOfItsOwn() throws IOException {
        assertThat(written(new GenericEntity<>(new Mixed()) { })).contains("\"Optional[Rome]\"",
                "{\"entry\":[{\"key\":\"a\",\"value\":\"1\"}]}");
        Page<AddressBean> page = new Page<>();
        page.setItems(List.of(new AddressBean()));
        assertThat(written(new GenericEntity<>(page) { })).contains("\"type\":\"addressBean\"");
    }
}
