package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.letterhead.internal.json.BrokenJson;
import io.github.letterhead.internal.write.SelectableEntity;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The writer of one answer, as the provider has set it up. It leaves out what may not leave where it is sure that all
 * that is written goes through it and into that answer. Else it does what it would do anyway, and bytes are filtered.
 */
public final class FilteringWriter extends ObjectWriter {

    private static final long serialVersionUID = 1L;

    private final transient SelectableEntity entity;

    private FilteringWriter(ObjectWriter like, SerializationConfig config, SelectableEntity entity) {
        super(like, config);
        this.entity = entity;
    }

    private FilteringWriter(ObjectWriter like, JsonFactory factory, SelectableEntity entity) {
        super(like, factory);
        this.entity = entity;
    }

    private FilteringWriter(ObjectWriter like, GeneratorSettings settings, Prefetch prefetch, SelectableEntity entity) {
        super(like, like.getConfig(), settings, prefetch);
        this.entity = entity;
    }

    /** The same writer if it is one of an application's own class, which may write as it likes. */
    public static ObjectWriter like(ObjectWriter writer, SelectableEntity entity) {
        if (isWrapping(writer.getConfig())) {
            throw entity.broken(BrokenJson.Kind.ROOT_NAME);
        }
        boolean isPlain = writer.getClass() == ObjectWriter.class;
        return isPlain ? new FilteringWriter(writer, writer.getConfig(), entity) : writer;
    }

    /** Then each name is one level further down than the selection has it, and what is to go would stay. */
    private static boolean isWrapping(SerializationConfig config) {
        PropertyName root = config.getFullRootName();
        return root == null ? config.isEnabled(SerializationFeature.WRAP_ROOT_VALUE) : !root.isEmpty();
    }

    @Override
    protected ObjectWriter _new(ObjectWriter base, SerializationConfig config) {
        return config == _config ? this : new FilteringWriter(base, config, entity);
    }

    @Override
    protected ObjectWriter _new(ObjectWriter base, JsonFactory factory) {
        return new FilteringWriter(base, factory, entity);
    }

    @Override
    protected ObjectWriter _new(GeneratorSettings settings, Prefetch prefetch) {
        return settings == _generatorSettings && prefetch == _prefetch ? this
                : new FilteringWriter(this, settings, prefetch, entity);
    }

    @Override
    public void writeValue(JsonGenerator generator, Object value) throws IOException {
        _configureGenerator(generator);
        if (isFirst(generator) && entity.begin((OutputStream) generator.getOutputTarget())) {
            FilteringGenerator filtering = new FilteringGenerator((UTF8JsonGenerator) generator, entity);
            super.writeValue(filtering, value);
            filtering.finish();
            entity.end(generator);
        } else {
            super.writeValue(generator, value);
        }
    }

    /** Whoever changes the writer gets the generator, too, and may have written with it. */
    private static boolean isFirst(JsonGenerator generator) {
        return PlainGenerator.isPlain(generator) && generator.getOutputBuffered() == 0;
    }
}
