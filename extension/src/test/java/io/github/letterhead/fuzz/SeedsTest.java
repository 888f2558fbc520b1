package io.github.letterhead.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs what fuzzing has found, and examples to begin with, on any machine and without Jazzer. A file of
 * {@code …FuzzTestInputs} is one input; Jazzer begins with them, too.
 */
class SeedsTest {

    private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(Map.of(
            "CorsFuzzTestInputs/anyRequest", CorsTarget::check,
            "ConversionFuzzTestInputs/anyEntity", ConversionTarget::check,
            "HeaderFuzzTestInputs/anyCalls", HeaderTarget::check,
            "JsonFuzzTestInputs/anyText", JsonTarget::check,
            "SelectionFuzzTestInputs/anyFields", SelectionTarget::check));

    private static List<Path> seeds(String directory) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(SeedsTest.class.getResource(directory).toURI()))) {
            return files.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicContainer> everySeedIsFine() {
        return TARGETS.entrySet().stream().map(target -> {
            try {
                return DynamicContainer.dynamicContainer(target.getKey(), seeds(target.getKey()).stream()
                        .map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(),
                                () -> target.getValue().accept(Files.readAllBytes(seed)))));
            } catch (IOException | URISyntaxException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void noInputAtAllIsFine() {
        TARGETS.values().forEach(target -> target.accept(new byte[0]));
    }

    @Test
    void everyTargetHasSeeds() throws IOException, URISyntaxException {
        for (String directory : TARGETS.keySet()) {
            assertThat(seeds(directory)).as(directory).hasSizeGreaterThan(3);
        }
    }
}
