package io.github.letterhead.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.providers.Components;
import io.github.letterhead.providers.Components.OfAll;
import io.github.letterhead.providers.Components.OfAnything;
import io.github.letterhead.providers.Components.OfItsOwn;
import io.github.letterhead.providers.Components.OfJsonb;
import io.github.letterhead.providers.Components.OfLists;
import io.github.letterhead.providers.Components.OfMapper;
import io.github.letterhead.providers.Components.OfRecords;
import io.github.letterhead.providers.Components.OfTables;
import io.github.letterhead.providers.Components.OfText;
import io.github.letterhead.providers.Components.OfTextToo;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may give names that a model's class does not tell. */
class NamingTest {

    private static final Set<String> OF_MAPPER = Set.of("label");

    record Model(String name) {
    }

    private static Naming naming(Set<Class<?>> classes, Object... instances) {
        Configuration configuration = (Configuration) Proxy.newProxyInstance(NamingTest.class.getClassLoader(),
                new Class<?>[] {Configuration.class}, (proxy, method, arguments) ->
                        method.getName().equals("getClasses") ? classes : Set.of(instances));
        return new Naming(configuration, Map.of("com.fasterxml.jackson.databind.ObjectMapper", model -> OF_MAPPER));
    }

    private static void assertNames(Naming naming, Set<String> whileStarting, Set<String> whenStarted) {
        assertThat(naming.whileStarting(Model.class)).isEqualTo(whileStarting);
        assertThat(naming.whenStarted(Model.class)).isEqualTo(whenStarted);
    }

    @Test
    void annotationsTellAllWhereTheApplicationSetsUpNothing() {
        assertNames(naming(Set.of()), Set.of(), Set.of());
        assertNames(naming(Set.of(OfItsOwn.class, OfText.class, OfTextToo.class, OfTables.class)), Set.of(), Set.of());
        assertNames(naming(Set.of(), new OfItsOwn(), new OfText()), Set.of(), Set.of());
    }

    @Test
    void theMapperIsAskedAsSoonAsItCanBe() {
        assertNames(naming(Set.of(OfMapper.class)), null, OF_MAPPER);
        assertNames(naming(Set.of(), new OfMapper()), null, OF_MAPPER);
    }

    @Test
    void anyNameCanComeOfWhatCannotBeAsked() {
        for (Class<?> type : List.of(OfJsonb.class, OfAnything.class, OfAll.class, OfRecords.class, OfLists.class)) {
            assertNames(naming(Set.of(type)), null, null);
            assertNames(naming(Set.of(type, OfMapper.class)), null, null);
        }
        assertNames(naming(Set.of(), Components.ofSomethingUntold()), null, null);
    }
}
