package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes in named modules: exported, opened, sealed off. */
class ModuleTest {

    record UserOut(String name) {
    }

    private static ModuleLayer layer;

    /** One module with a package for each case; in each a class that is not public and one that is. */
    @BeforeAll
    static void compile(@TempDir Path directory) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src"));
        Files.writeString(sources.resolve("module-info.java"),
                "module shop { exports shop.exported; opens shop.opened; }");
        for (String name : List.of("exported", "opened", "sealed")) {
            Path folder = Files.createDirectories(sources.resolve("shop/" + name));
            Files.writeString(folder.resolve("User.java"), """
                    package shop.%s;
                    public class User implements java.util.function.Supplier<String> {
                        public String getName() { return "ada"; }
                        public String get() { return "ada"; }
                        public static Object closed() { return new Closed(); }
                    }
                    class Closed { public String getName() { return "ada"; } }
                    """.formatted(name));
            Files.writeString(folder.resolve("Out.java"),
                    "package shop.%s; public record Out(String name) { }".formatted(name));
        }
        Path classes = directory.resolve("classes");
        int failed = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "-d", classes.toString(),
                "--module-source-path", "shop=" + sources, "--module", "shop");
        assertThat(failed).isZero();
        Configuration configuration = ModuleLayer.boot().configuration()
                .resolve(ModuleFinder.of(classes.resolve("shop")), ModuleFinder.of(), Set.of("shop"));
        layer = ModuleLayer.boot().defineModulesWithOneLoader(configuration, ModuleTest.class.getClassLoader());
        for (String name : List.of("exported", "opened", "sealed")) {
            type(name, "User");
            type(name, "Closed");
            type(name, "Out");
        }
    }

    private static Class<?> type(String name, String simpleName) {
        return Class.forName(layer.findModule("shop").orElseThrow(), "shop." + name + "." + simpleName);
    }

    private static Object user(String name) throws ReflectiveOperationException {
        return type(name, "User").getConstructor().newInstance();
    }

    private static Object closed(String name) throws ReflectiveOperationException {
        return type(name, "User").getMethod("closed").invoke(null);
    }

    @Test
    void whatAModuleExportsOrOpensIsRead() throws Exception {
        assertThat(convert(user("exported"), UserOut.class)).isEqualTo(new UserOut("ada"));
        assertThat(convert(closedOfOpened(), UserOut.class)).isEqualTo(new UserOut("ada"));
        for (String name : List.of("exported", "opened")) {
            assertThatCode(() -> Conversions.model(type(name, "Out")).convert(Map.of("name", "a"), Object.class))
                    .doesNotThrowAnyException();
        }
    }

    private static Object closedOfOpened() throws ReflectiveOperationException {
        Constructor<?> constructor = type("opened", "Closed").getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    @Test
    void whatAModuleSealsOffIsNamedWithTheRemedy() throws Exception {
        Object closed = closed("exported");
        assertThatThrownBy(() -> convert(List.of(closed), UserOut.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("shop.exported.Closed is sealed off by module shop: "
                        + "let its descriptor say 'opens shop.exported'")
                .hasMessageContaining("--add-opens shop/shop.exported=");
        assertThatThrownBy(() -> Conversions.model(type("sealed", "Out")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shop.sealed.Out is sealed off by module shop");
    }
}
