package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static io.github.letterhead.internal.convert.Conversions.returnedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Models whose parts are type variables. */
class GenericModelTest {

    record User(long id, String name, String secret) {
    }

    static class Named {

        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    static class UserOut extends Named {

        private long id;

        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }
    }

    static class Page<T> {

        private List<? extends T> items;
        private Map<String, T[]> groups;
        private Optional<T> first = Optional.empty();
        private int total;

        public List<? extends T> getItems() {
            return items;
        }

        public void setItems(List<? extends T> items) {
            this.items = items;
        }

        public Map<String, T[]> getGroups() {
            return groups;
        }

        public void setGroups(Map<String, T[]> groups) {
            this.groups = groups;
        }

        public Optional<T> getFirst() {
            return first;
        }

        public void setFirst(Optional<T> first) {
            this.first = first;
        }

        public int getTotal() {
            return total;
        }

        public void setTotal(int total) {
            this.total = total;
        }
    }

    static class UserPage extends Page<UserOut> {
    }

    record Box<A, B extends Named>(A one, List<B> others) {
    }

    interface Pages {
        Page<UserOut> get();
    }

    interface RawPages {
        @SuppressWarnings("rawtypes")
        Page get();
    }

    interface AnyPages {
        Page<?> get();
    }

    interface Boxes {
        Box<Page<Box<String, Named>>, UserOut> get();
    }

    interface Bounded {
        <T extends Named> List<T> get();
    }

    private static Page<User> page() {
        Page<User> page = new Page<>();
        User user = new User(7, "ada", "secret");
        page.setItems(List.of(user));
        page.setGroups(Map.of("a", new User[] {user}));
        page.setFirst(Optional.of(user));
        page.setTotal(1);
        return page;
    }

    private static void isPageOfModels(Page<?> page) {
        assertThat(page.getItems().get(0)).isExactlyInstanceOf(UserOut.class).extracting("id", "name")
                .containsExactly(7L, "ada");
        assertThat(page.getGroups().get("a")).isInstanceOf(UserOut[].class).hasOnlyElementsOfType(UserOut.class);
        assertThat(page.getFirst().orElseThrow()).isExactlyInstanceOf(UserOut.class);
        assertThat(page.getTotal()).isEqualTo(1);
    }

    @Test
    void wrappersAreFollowedThroughTheirVariables() {
        Converted converted = returnedBy(Pages.class).convert(page(), Object.class);
        isPageOfModels((Page<?>) converted.entity());
        assertThat(converted.type().getTypeName())
                .isEqualTo(Page.class.getName() + "<" + UserOut.class.getName() + ">");
        isPageOfModels(convert(page(), UserPage.class));
    }

    @Test
    void aPageOfModelsIsHandedOn() {
        UserPage page = convert(page(), UserPage.class);
        assertThat(convert(page, UserPage.class)).isSameAs(page);
        Object same = returnedBy(Pages.class).convert(convert(page(), UserPage.class), Object.class).entity();
        assertThat(same).isExactlyInstanceOf(Page.class);
        assertThat(returnedBy(Pages.class).convert(same, Object.class).entity()).isSameAs(same);
    }

    @Test
    void variablesInsideVariables() {
        Page<Object> inner = new Page<>();
        inner.setItems(List.of(Map.of("one", "text", "others", List.of(new User(1, "x", "")))));
        Box<?, ?> box = (Box<?, ?>) returnedBy(Boxes.class)
                .convert(Map.of("one", inner, "others", List.of(page().getFirst().orElseThrow())), Object.class)
                .entity();
        assertThat(box.others()).hasOnlyElementsOfType(UserOut.class);
        Box<?, ?> first = (Box<?, ?>) ((Page<?>) box.one()).getItems().get(0);
        assertThat(first.one()).isEqualTo("text");
        assertThat(first.others().get(0)).isExactlyInstanceOf(Named.class);
    }

    record Lists(List<Integer>[] lists) {
    }

    @Test
    void arraysOfGenericTypes() {
        assertThat(convert(Map.of("lists", List.of(List.of(1L), Set.of())), Lists.class).lists())
                .containsExactly(List.of(1), List.of());
    }

    @Test
    void aBoundIsTheModelWhereNothingElseIsSaid() {
        UserOut sub = new UserOut();
        sub.setName("ada");
        List<?> list = (List<?>) returnedBy(Bounded.class).convert(List.of(sub), Object.class).entity();
        assertThat(list.get(0)).isExactlyInstanceOf(Named.class).extracting("name").isEqualTo("ada");
    }

    @Test
    void aWrapperOfAnythingTakesOnlyData() {
        Page<Object> page = new Page<>();
        page.setItems(List.of("text", 1));
        assertThat(((Page<?>) returnedBy(AnyPages.class).convert(page, Object.class).entity()).getItems())
                .isEqualTo(List.of("text", 1));
        assertThatThrownBy(() -> returnedBy(AnyPages.class).convert(page(), Object.class))
                .hasMessageContaining("does not convert from " + User.class.getName() + " to java.lang.Object");
        assertThatThrownBy(() -> returnedBy(RawPages.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Page is generic, and nothing says what T is");
    }
}
