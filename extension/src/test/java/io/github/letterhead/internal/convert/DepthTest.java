package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Entities that go on and on, and those that come back to themselves. */
class DepthTest {

    private static final int SMALL_STACK = 512 * 1024;

    record Chain(String name, Optional<Chain> next) {
    }

    record Tree(String name, List<Tree> children) {
    }

    record Wide(String a, String b, String c, String d, String e, String f, String g, long h, int i, boolean j,
                Map<String, List<Optional<Wide>>> next) {
    }

    public static final class Bean {

        private String name;
        private Bean parent;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Bean getParent() {
            return parent;
        }

        public void setParent(Bean parent) {
            this.parent = parent;
        }
    }

    /** An entity that refers to others of its kind in every way. */
    public static class Link {

        private final String name;
        private final List<Link> children = new ArrayList<>();
        private Link next;

        Link(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        public Link getNext() {
            return next;
        }

        public Link getParent() {
            return next;
        }

        public List<Link> getChildren() {
            return children;
        }
    }

    private static Link chain(int length) {
        Link first = new Link("last");
        for (int i = 1; i < length; i++) {
            Link before = new Link("link");
            before.next = first;
            before.children.add(first);
            first = before;
        }
        return first;
    }

    private static Object wide(int levels) {
        Map<String, Object> last = new HashMap<>(Map.of("a", "", "b", "", "c", "", "d", "", "e", "", "f", ""));
        last.putAll(Map.of("g", "", "h", 1, "i", 1, "j", true, "next", Map.of()));
        for (int i = 1; i < levels; i++) {
            Map<String, Object> before = new HashMap<>(last);
            before.put("next", Map.of("key", List.of(Optional.of(last))));
            last = before;
        }
        return last;
    }

    private static Model model(Class<?> type) {
        return Model.ofClasses(List.of(type), Object.class);
    }

    private static <T> T onSmallStack(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(null, future, "small stack", SMALL_STACK).start();
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    @Test
    void tenThousandLevelsFailClearly() {
        for (Class<?> type : List.of(Chain.class, Tree.class, Bean.class)) {
            Model model = model(type);
            assertThatThrownBy(() -> onSmallStack(() -> model.convert(chain(10_000), Object.class)))
                    .isInstanceOf(ResponseModelException.class).hasMessageContaining("levels deep");
        }
        Model model = model(Wide.class);
        assertThatThrownBy(() -> onSmallStack(() -> model.convert(wide(10_000), Object.class)))
                .isInstanceOf(ResponseModelException.class).hasMessageContaining("levels deep");
    }

    @Test
    void twoHundredLevelsAreTheMost() {
        assertThat(model(Bean.class).convert(chain(201), Object.class).entity()).isInstanceOf(Bean.class);
        assertThatThrownBy(() -> model(Bean.class).convert(chain(202), Object.class))
                .hasMessageContaining("is more than 200 levels deep");
    }

    @Test
    void optionalsAreLevelsToo() {
        Object nested = "name";
        for (int i = 0; i < 1_000; i++) {
            nested = Optional.of(nested);
        }
        Object source = Map.of("name", nested);
        assertThatThrownBy(() -> model(Chain.class).convert(source, Object.class))
                .hasMessageContaining("name is more than 200 levels deep");
    }

    /** Each the parent of the one before it. */
    private static Link ring(int length) {
        Link last = new Link("link");
        Link first = last;
        for (int i = 1; i < length; i++) {
            Link before = new Link("link");
            before.next = first;
            first = before;
        }
        last.next = first;
        return first;
    }

    @Test
    void aCycleAsLongAsAnEntityMayBeDeepIsTold() {
        assertThatThrownBy(() -> model(Bean.class).convert(ring(200), Object.class))
                .hasMessageContaining("it contains itself, as parent.parent.");
        assertThatThrownBy(() -> model(Bean.class).convert(ring(201), Object.class))
                .hasMessageContaining("is more than 200 levels deep");
    }

    @Test
    void aMapThatContainsItselfIsACycleWhereTheModelSaysNothing() {
        record Loose(Object anything) {
        }
        Map<String, Object> map = new HashMap<>();
        map.put("key", map);
        assertThatThrownBy(() -> model(Loose.class).convert(Map.of("anything", map), Object.class))
                .hasMessageContaining("anything contains itself, as anything{}:");
    }

    @Test
    void ofALongPathTheFirstTwentyAreShown() {
        Link link = new Link("last") {
            @Override
            public String getName() {
                throw new IllegalStateException("test");
            }
        };
        for (int i = 0; i < 19; i++) {
            Link before = new Link("link");
            before.next = link;
            link = before;
        }
        Link twenty = link;
        assertThatThrownBy(() -> model(Bean.class).convert(twenty, Object.class))
                .hasMessageContaining(": " + "parent.".repeat(19) + "name cannot be read");
        assertThatThrownBy(() -> model(Bean.class).convert(List.of(twenty), Object.class))
                .hasMessageContaining(": []." + "parent.".repeat(18) + "parent… cannot be read");
    }

    @Test
    void nearlyAHundredLevelsAreNothing() throws Exception {
        for (Class<?> type : List.of(Chain.class, Tree.class, Bean.class)) {
            Model model = model(type);
            assertThat(onSmallStack(() -> model.convert(chain(95), Object.class)).entity()).isInstanceOf(type);
        }
        Model model = model(Wide.class);
        assertThat(onSmallStack(() -> model.convert(wide(50), Object.class)).entity()).isInstanceOf(Wide.class);
    }

    @Test
    void aCycleIsToldFromDepth() {
        Link one = new Link("one");
        Link other = new Link("other");
        one.next = other;
        other.next = one;
        assertThatThrownBy(() -> model(Bean.class).convert(List.of(one), Object.class))
                .isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("[] contains itself, as [].parent.parent:");
        Link self = new Link("self");
        self.children.add(self);
        assertThatThrownBy(() -> model(Tree.class).convert(self, Object.class))
                .hasMessageContaining("it contains itself, as children[]:");
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThatThrownBy(() -> model(Tree.class).convert(list, Object.class))
                .hasMessageContaining("it contains itself, as []:");
        Map<String, Object> map = new HashMap<>(Map.of("name", "a"));
        map.put("children", List.of(map));
        assertThatThrownBy(() -> model(Tree.class).convert(map, Object.class))
                .hasMessageContaining("it contains itself, as children[]:");
    }

    @Test
    void aCycleBelowIsNamedFromWhereItStarts() {
        Link self = new Link("self");
        self.children.add(self);
        Link first = new Link("first");
        first.children.add(self);
        assertThatThrownBy(() -> model(Tree.class).convert(List.of(first), Object.class))
                .hasMessageContaining("[].children[] contains itself, as [].children[].children[]:");
    }

    @Test
    void aCycleThatTheModelDoesNotFollowIsNone() {
        record Named(String name) {
        }
        Link self = new Link("self");
        self.children.add(self);
        self.next = self;
        assertThat(model(Named.class).convert(self, Object.class).entity()).isEqualTo(new Named("self"));
    }

    @Test
    void theSameObjectTwiceIsNoCycle() {
        Link child = new Link("child");
        Link parent = new Link("parent");
        parent.children.addAll(List.of(child, child));
        assertThat(model(Tree.class).convert(parent, Object.class).entity())
                .isEqualTo(new Tree("parent", List.of(new Tree("child", List.of()), new Tree("child", List.of()))));
    }

    @Test
    void modelsThatContainThemselvesEndWhereTheDataEnds() {
        assertThat(model(Chain.class).convert(chain(2), Object.class).entity()).isEqualTo(
                new Chain("link", Optional.of(new Chain("last", Optional.empty()))));
        Bean bean = (Bean) model(Bean.class).convert(chain(2), Object.class).entity();
        assertThat(bean.getParent().getParent()).isNull();
    }
}
