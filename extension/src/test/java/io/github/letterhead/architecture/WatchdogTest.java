package io.github.letterhead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A comment on a workaround names the test that will tell when it can go; that test is there. */
class WatchdogTest {

    private static final Pattern WATCHDOG = Pattern.compile("\\{@code[\\s*]+(\\w+)}[\\s*]+will[\\s*]+tell");

    @Test
    void everyWorkaroundIsWatchedByATest() {
        String tests = text(Path.of("src", "test", "java"));
        List<String> named = WATCHDOG.matcher(text(Path.of("src", "main", "java"))).results()
                .map(found -> found.group(1)).toList();
        assertThat(named).hasSizeGreaterThan(4);
        assertThat(named).allSatisfy(name -> assertThat(tests).contains("void " + name + "()"));
    }

    private static String text(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(WatchdogTest::read)
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
