package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.CdiInjectionSpec;
import io.github.letterhead.spec.Hk2InjectionSpec;
import io.github.letterhead.spec.InjectionSpec;
import io.github.letterhead.spec.Spec;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The matrix in {@code docs/runtimes.md} has a row for each test of the injection suites, and a test behind each yes.
 */
final class MatrixTest {

    private static final List<Class<? extends Spec>> SUITES =
            List.of(InjectionSpec.class, CdiInjectionSpec.class, Hk2InjectionSpec.class);

    /** In the order of the columns; where the suite's subclass for that runtime is, and how its name starts. */
    private static final List<String> SUBCLASSES = List.of(
            "extension/src/test/java/io/github/letterhead/jersey/Jersey%sTest.java",
            "extension/src/test/java/io/github/letterhead/weld/JerseyWeld%sTest.java",
            "extension/src/test/java/io/github/letterhead/resteasy/RestEasy%sTest.java",
            "extension/src/test/java/io/github/letterhead/resteasyweld/RestEasyWeld%sTest.java",
            "arquillian-tests/src/test/java/io/github/letterhead/wildfly/WildFly%sIT.java",
            "arquillian-tests/src/test/java/io/github/letterhead/payara/Payara%sIT.java");

    @Test
    void everyTestHasItsRow() throws IOException {
        List<String> tests = new ArrayList<>();
        for (Class<? extends Spec> suite : SUITES) {
            Arrays.stream(suite.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class))
                    .map(Method::getName).forEach(name -> tests.add(suite.getSimpleName() + "." + name));
        }
        assertThat(rows().map(MatrixTest::test)).containsExactlyInAnyOrderElementsOf(tests);
    }

    @Test
    void everyYesHasATestThatRunsOnThatRuntime() throws IOException {
        rows().forEach(row -> {
            String suite = test(row).replaceFirst("Spec\\..*", "");
            for (int runtime = 0; runtime < SUBCLASSES.size(); runtime++) {
                if (row.get(runtime + 1).startsWith("yes")) {
                    assertThat(root().resolve(SUBCLASSES.get(runtime).formatted(suite))).as(row.toString()).exists();
                }
            }
        });
    }

    @Test
    void everyNoSaysWhy() throws IOException {
        String page = page();
        rows().forEach(row -> row.subList(1, SUBCLASSES.size() + 1).forEach(cell -> {
            if (cell.matches("no \\[\\d+]")) {
                assertThat(page).as(row.toString()).contains("\n" + cell.replaceAll("\\D", "") + ". ");
            } else {
                assertThat(cell).as(row.toString()).isIn("yes", "no CDI", "no HK2");
            }
        }));
    }

    /** The cells of the rows that name a test; the first one is the place, the last one the test. */
    private static Stream<List<String>> rows() throws IOException {
        return page().lines().filter(line -> line.matches("\\|.*\\| `\\w*InjectionSpec\\.\\w+` \\|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList());
    }

    private static String test(List<String> row) {
        return row.get(row.size() - 1).replace("`", "");
    }

    private static String page() throws IOException {
        return Files.readString(root().resolve("docs/runtimes.md"));
    }

    private static Path root() {
        return Path.of(System.getProperty("basedir", "")).resolve("..");
    }
}
