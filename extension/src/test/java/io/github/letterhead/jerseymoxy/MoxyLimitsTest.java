package io.github.letterhead.jerseymoxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.providers.MoxyResource.AddressBean;
import io.github.letterhead.spec.model.NeverMade;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
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
 * What MOXy cannot write, or writes in another way, with no Letterhead about: the reasons for what the suites leave out
 * with it. The page {@code docs/response-model.md} says so; what begins to work here can go there, and in {@link
 * JerseyMoxy}.
 */
final class MoxyLimitsTest {

    /** As most models are. */
    public record Out(String name) {
    }

    /** As models of the suites are. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record ToldOut(String name) {
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
    void recordsThatDoNotTellWhereTheirMembersAre() throws IOException {
        assertNotWritten(new GenericEntity<>(new Out("Ann")) { });
        assertNotWritten(new GenericEntity<>(List.of(new Out("Ann"))) { });
        assertThat(written(new GenericEntity<>(List.of(new ToldOut("Ann"))) { })).isEqualTo("[{\"name\":\"Ann\"}]");
    }

    /** JSON_BY_DECLARED_TYPE, and the type in a generic wrapper below. */
    @Test
    void elementsOfUnknownType() {
        assertNotWritten(new GenericEntity<List<Object>>(List.of(new ToldOut("Ann"))) { });
    }

    /** JSON_WITHOUT_MAPS, and the map below as entries. */
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
