package io.github.letterhead.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users compile against is written down, so that a review sees each change of it. */
class PublicApiTest {

    private static final Set<String> PACKAGES = Set.of("io.github.letterhead", "io.github.letterhead.cors");
    private static final Path REVIEWED =
            Path.of("src", "test", "resources", "io", "github", "letterhead", "architecture", "api.txt");

    @Test
    void nothingChangesForUsersUnseen() throws IOException {
        List<String> api = ApiText.of(types());
        if (Boolean.getBoolean("api.accept")) {
            Files.write(REVIEWED, api);
        }
        List<String> reviewed = Files.readAllLines(REVIEWED);
        assertThat(api).hasSizeGreaterThan(20);
        if (!api.equals(reviewed)) {
            fail(changes(reviewed, api));
        }
    }

    @Test
    void aReviewSeesEverythingThatAUserCanCompileAgainst() {
        String sample = ApiSample.class.getName();
        assertThat(ApiText.of(List.of(ApiSample.class, ApiSample.Open.class, ApiSample.Closed.class,
                ApiSample.Marked.class))).containsExactly(
                        "@" + sample + "$Marked(depth=2, types={String}) public abstract class " + sample
                                + "<T extends Number> extends java.util.ArrayList<T>"
                                + " implements java.util.function.Supplier<T>",
                        "    protected " + sample + "(String) throws java.io.IOException"
                                + " [0: @" + sample + "$Marked(depth=1, types={})]",
                        "    public abstract T get()",
                        "    public final <X> X pick(X,java.util.List<? super T>)",
                        "    public static final int ANSWER = 42",
                        "    public static final String NAME = \"name\"",
                        "@java.lang.annotation.Retention(value=RUNTIME)"
                                + " public abstract static @interface " + sample + "$Marked"
                                + " implements java.lang.annotation.Annotation",
                        "    public abstract int depth() default 1",
                        "    public abstract Class<?>[] types() default {String}",
                        "protected static final class " + sample + "$Open extends Object");
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PACKAGES).stream().filter(type -> PACKAGES.contains(type.getPackageName()))
                .<Class<?>>map(JavaClass::reflect).toList();
    }

    private static String changes(List<String> reviewed, List<String> api) {
        return Stream.concat(reviewed.stream().filter(line -> !api.contains(line)).map(line -> "- " + line),
                api.stream().filter(line -> !reviewed.contains(line)).map(line -> "+ " + line))
                .collect(Collectors.joining("\n", "the public API changed:\n", "\nIf that is meant, run"
                        + " mvn -pl extension test-compile surefire:test@default-test -Dtest=PublicApiTest"
                        + " -Dapi.accept=true, and commit " + REVIEWED + " with it."));
    }
}
