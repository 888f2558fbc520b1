package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.internal.convert.loaded.Out;
import io.github.letterhead.internal.convert.loaded.Source;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Applications come and go; nothing of ours keeps their classes. */
class ClassLoaderTest {

    private static void use(Model model, Object source) {
        for (int i = 0; i < 50; i++) {
            Object both = List.of(source, Map.of("name", "b", "children", List.of(source)));
            assertThat((List<?>) model.convert(both, Object.class).entity()).hasSize(2);
        }
    }

    private static boolean goes(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }

    private static WeakReference<ClassLoader> runApplication() {
        Throwaway application = new Throwaway(Source.class, Out.class);
        Model model = Model.ofClasses(List.of(application.out()), Object.class);
        Object source = application.source();
        assertThat(source).isNotInstanceOf(Source.class);
        use(model, source);
        assertThat(model.names().of("children").canHave("name")).isTrue();
        return new WeakReference<>(application);
    }

    @Test
    void anApplicationGoesWithItsModels() throws Exception {
        assertThat(goes(runApplication())).isTrue();
    }

    private static WeakReference<ClassLoader> runSharedEntities() {
        Throwaway application = new Throwaway(Out.class);
        Model model = Model.ofClasses(List.of(application.out()), Object.class);
        use(model, new Source());
        return new WeakReference<>(application);
    }

    @Test
    void anApplicationGoesThoughItsEntitiesAreSharedAndStay() throws Exception {
        assertThat(goes(runSharedEntities())).isTrue();
    }

    private static WeakReference<ClassLoader> runPlugin(Model model) {
        Throwaway plugin = new Throwaway(Source.class);
        use(model, plugin.source());
        return new WeakReference<>(plugin);
    }

    @Test
    void entitiesOfAPluginGoWhenMemoryIsShortThoughTheModelStays() {
        Model model = Model.ofClasses(List.of(Out.class), Object.class);
        WeakReference<ClassLoader> plugin = runPlugin(model);
        assertThat(goesWhenMemoryIsShort(plugin)).isTrue();
        use(model, new Source());
    }

    /** The machine lets go of what is held softly before it says that something is too big. */
    private static boolean goesWhenMemoryIsShort(WeakReference<?> reference) {
        List<long[]> ballast = new ArrayList<>();
        assertThatThrownBy(() -> {
            while (true) {
                ballast.add(new long[Integer.MAX_VALUE - 8]);
            }
        }).isInstanceOf(OutOfMemoryError.class);
        return reference.get() == null;
    }
}
