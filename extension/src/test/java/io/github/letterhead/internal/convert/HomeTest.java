package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.internal.convert.loaded.Out;
import io.github.letterhead.internal.convert.loaded.Source;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose the models are, and how long what is found out about them is kept. */
class HomeTest {

    private final Throwaway application = new Throwaway(Out.class);
    private final Throwaway plugin = new Throwaway(Source.class);
    private final Class<?> out = application.out();
    private final Class<?> source = plugin.source().getClass();
    private final ClassLoader parent = Out.class.getClassLoader();

    private static Type list(Type element) {
        return GenericType.of(List.class, element);
    }

    @Test
    void whatIsJavasOwnHasNoHome() {
        assertThat(Home.of(List.of(String.class, int.class), list(String.class))).isNull();
    }

    @Test
    void theHomeIsTheLoaderThatKnowsAllOthers() {
        assertThat(Home.of(List.of(Out.class), Object.class)).isSameAs(parent);
        assertThat(Home.of(List.of(), Out.class)).isSameAs(parent);
        assertThat(Home.of(List.of(Out.class, out, String.class), Object.class)).isSameAs(application);
        assertThat(Home.of(List.of(out, Out.class), Object.class)).isSameAs(application);
        assertThat(Home.of(List.of(Out.class), list(out))).isSameAs(application);
        assertThat(Home.of(List.of(String.class), list(out))).isSameAs(application);
        assertThat(Home.of(List.of(), GenericType.of(Map.class, out, Out.class))).isSameAs(application);
        assertThat(Home.of(List.of(), new ArrayType(list(out)))).isSameAs(application);
    }

    @Test
    void ofTwoThatDoNotKnowEachOtherItIsTheFirst() {
        assertThat(Home.of(List.of(out, source), Object.class)).isSameAs(application);
        assertThat(Home.of(List.of(source, out), Object.class)).isSameAs(plugin);
    }

    @Test
    void onlyClassesThatGoWithTheHomeOrLaterAreKept() {
        ClassCache ofApplication = new ClassCache(application, type -> null);
        assertThat(ofApplication.mayKeep(out)).isTrue();
        assertThat(ofApplication.mayKeep(Out.class)).isTrue();
        assertThat(ofApplication.mayKeep(String.class)).isTrue();
        assertThat(ofApplication.mayKeep(source)).isFalse();
        ClassCache ofAll = new ClassCache(parent, type -> null);
        assertThat(ofAll.mayKeep(Out.class)).isTrue();
        assertThat(ofAll.mayKeep(out)).isFalse();
        ClassCache ofJava = new ClassCache(null, type -> null);
        assertThat(ofJava.mayKeep(Map.Entry.class)).isTrue();
        assertThat(ofJava.mayKeep(Out.class)).isFalse();
        Target target = new DataTarget(Object.class, application);
        assertThat(target.mayKeep(out)).isTrue();
        assertThat(target.mayKeep(source)).isFalse();
    }
}
