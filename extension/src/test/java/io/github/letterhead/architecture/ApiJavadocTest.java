package io.github.letterhead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public member that a user can import has a comment; one that overrides another has that one's. */
class ApiJavadocTest {

    private static final Path API = Path.of("src", "main", "java", "io", "github", "letterhead");

    @Test
    void nothingPublicLacksAComment() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null,
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path")), null,
                    files.getJavaFileObjectsFromPaths(sources()));
            List<TypeElement> types = new ArrayList<>();
            task.parse();
            for (Element element : task.analyze()) {
                if (element instanceof TypeElement type) {
                    types.add(type);
                }
            }
            DocTrees docs = DocTrees.instance(task);
            List<String> bare = types.stream().flatMap(type -> Stream.concat(Stream.of(type), type.getEnclosedElements()
                    .stream())).filter(ApiJavadocTest::isPublic).filter(member -> !isOverriding(member))
                    .filter(member -> isBare(docs.getDocCommentTree(member)))
                    .map(member -> member.getEnclosingElement() + "." + member).toList();
            assertThat(types).hasSizeGreaterThan(2);
            assertThat(bare).isEmpty();
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Stream.concat(Files.list(API), Files.list(API.resolve("cors")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
    }

    private static boolean isOverriding(Element element) {
        return element.getKind() == ElementKind.METHOD && element.getAnnotation(Override.class) != null;
    }

    private static boolean isBare(DocCommentTree comment) {
        return comment == null || comment.getFullBody().isEmpty();
    }
}
