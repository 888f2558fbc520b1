package io.github.letterhead.resteasyjackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.jakarta.rs.cfg.EndpointConfigBase;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterInjector;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterModifier;
import io.github.letterhead.internal.jackson.Written;
import io.github.letterhead.internal.json.Selection;
import io.github.letterhead.internal.resteasy.RestEasyJacksonHook;
import io.github.letterhead.internal.write.ProviderHook;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.plugins.providers.jackson.ResteasyObjectWriterInjector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an application has put in the way for a request, or for its class loader, goes on as if it were alone. */
final class RestEasyJacksonHookTest {

    private static final Selection WITHOUT_SECRET = Selection.of(List.of(), List.of("secret"), false);

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final ClassLoader own = new URLClassLoader(new URL[0], before);
    private final ProviderHook hook = RestEasyJacksonHook.make();

    /** Puts numbers into quotes. */
    private static final class Quoting extends ObjectWriterModifier {

        @Override
        public ObjectWriter modify(EndpointConfigBase<?> endpoint, MultivaluedMap<String, Object> headers, Object value,
                ObjectWriter writer, JsonGenerator generator) {
            return writer.with(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
        }
    }

    @BeforeEach
    void serveAnApplication() {
        Thread.currentThread().setContextClassLoader(own);
    }

    @AfterEach
    void leaveNothing() {
        ObjectWriterInjector.getAndClear();
        Thread.currentThread().setContextClassLoader(before);
    }

    /** As the provider writes. */
    private static String written(Written entity) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = mapper.createGenerator(out)) {
            ObjectWriterInjector.getAndClear().modify(null, null, null, mapper.writer(), generator)
                    .writeValue(generator, new TreeMap<>(Map.of("id", 1, "secret", 2)));
        }
        assertThat(entity.hasEnded()).isTrue();
        return out.toString();
    }

    @Test
    void withoutAnythingMembersAreLeftOut() throws IOException {
        Written entity = new Written(WITHOUT_SECRET);
        hook.offer(entity);
        assertThat(written(entity)).isEqualTo("{\"id\":1}");
    }

    @Test
    void aModifierOfTheRequestIsAskedFirst() throws IOException {
        Written entity = new Written(WITHOUT_SECRET);
        ObjectWriterInjector.set(new Quoting());
        hook.offer(entity);
        assertThat(written(entity)).isEqualTo("{\"id\":\"1\"}");
    }

    @Test
    void aModifierOfTheClassLoaderIsAskedFirst() throws IOException {
        Written entity = new Written(WITHOUT_SECRET);
        ResteasyObjectWriterInjector.set(own, new Quoting());
        hook.offer(entity);
        assertThat(written(entity)).isEqualTo("{\"id\":\"1\"}");
    }

    @Test
    void whatNoProviderHasTakenIsThereAgain() {
        ObjectWriterModifier modifier = new Quoting();
        ObjectWriterInjector.set(modifier);
        hook.offer(new Written(WITHOUT_SECRET));
        hook.withdraw();
        assertThat(ObjectWriterInjector.get()).isSameAs(modifier);
    }

    @Test
    void nothingOfOursIsLeft() {
        ResteasyObjectWriterInjector.set(own, new Quoting());
        hook.offer(new Written(WITHOUT_SECRET));
        hook.withdraw();
        assertThat(ObjectWriterInjector.get()).isNull();
    }
}
