package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java blocks of the README are compiled and served, and answer its requests with what it says. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```(java|http)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^public class (\\w+)", Pattern.MULTILINE);
    private static final String PRINTED_BASE = "http://127.0.0.1:8080/";

    private record Block(String language, String text) {
    }

    @Test
    void examplesAnswerAsPrinted(@TempDir Path directory) throws Exception {
        List<Block> blocks = blocks();
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"),
                ResourceConfig.forApplication(application(compile(blocks, directory), blocks)));
        try {
            int port = server.getListeners().iterator().next().getPort();
            URI base = URI.create("http://127.0.0.1:" + port + "/");
            List<String> exchanges = texts(blocks, "http");
            assertThat(exchanges).hasSizeGreaterThan(4).satisfies(all -> assertThat(all.size() % 2).isZero());
            for (int i = 0; i < exchanges.size(); i += 2) {
                check(send(exchanges.get(i), base), exchanges.get(i + 1).replace(PRINTED_BASE, base.toString()));
            }
        } finally {
            server.shutdownNow();
        }
    }

    private static List<Block> blocks() throws IOException {
        Matcher found = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
        List<Block> blocks = new ArrayList<>();
        while (found.find()) {
            blocks.add(new Block(found.group(1), found.group(2)));
        }
        return blocks;
    }

    private static List<String> texts(List<Block> blocks, String language) {
        return blocks.stream().filter(block -> block.language().equals(language)).map(Block::text).toList();
    }

    private static String nameOf(String source) {
        Matcher type = TYPE.matcher(source);
        assertThat(type.find()).as("a public class in <%s>", source).isTrue();
        return type.group(1);
    }

    private static ClassLoader compile(List<Block> blocks, Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of("-d", directory.toString(), "-Xlint:all", "-Werror",
                "-proc:none", "-classpath", System.getProperty("java.class.path")));
        for (String source : texts(blocks, "java")) {
            Path file = directory.resolve(nameOf(source) + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).as("compilation").isZero();
        return new URLClassLoader(new URL[] {url(directory)}, ReadmeTest.class.getClassLoader());
    }

    private static URL url(Path directory) throws MalformedURLException {
        return directory.toUri().toURL();
    }

    private static Application application(ClassLoader classes, List<Block> blocks) throws ClassNotFoundException {
        Set<Class<?>> resources = new HashSet<>();
        for (String source : texts(blocks, "java")) {
            resources.add(classes.loadClass(nameOf(source)));
        }
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return resources;
            }
        };
    }

    private static Answer send(String request, URI base) {
        String[] parts = request.split("\n\n", 2);
        String[] head = parts[0].strip().split("\n");
        String[] line = head[0].split(" ");
        String[] headers = Arrays.copyOfRange(head, 1, head.length);
        String body = parts.length < 2 ? null : parts[1].strip();
        return new Wire(base).exchange(line[0], line[1].substring(1), body, headers);
    }

    private static void check(Answer answer, String printed) {
        String[] parts = printed.split("\n\n", 2);
        String[] head = parts[0].strip().split("\n");
        assertThat(answer.raw()).startsWith(head[0] + "\r\n");
        for (int i = 1; i < head.length; i++) {
            String[] header = head[i].split(": ", 2);
            assertThat(answer.values(header[0])).as(head[i]).containsExactly(header[1]);
        }
        assertThat(answer.values("X-Found").isEmpty()).as("X-Found").isEqualTo(!printed.contains("X-Found"));
        if (parts.length == 2) {
            assertThat(answer.body()).isEqualTo(parts[1].strip());
        }
    }
}
