package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.core.FormatSchema;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.core.util.JacksonFeatureSet;
import io.github.letterhead.internal.json.BrokenJson;
import io.github.letterhead.internal.json.BrokenJson.Kind;
import java.io.IOException;

/**
 * The settings of a generator of which is known that it writes plain JSON in UTF-8, whatever values it is given. All
 * are those of the generator behind; one that would make its output anything else is refused.
 */
abstract class PlainGenerator extends JsonGenerator {

    private static final Feature QUOTES_NAMES = JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature();
    private static final Feature QUOTES_NAN = JsonWriteFeature.WRITE_NAN_AS_STRINGS.mappedFeature();

    final UTF8JsonGenerator out;

    PlainGenerator(UTF8JsonGenerator out) {
        this.out = out;
    }

    /** A subclass, a decorator, and all that an application has made itself may write anything. */
    static boolean isPlain(JsonGenerator generator) {
        return generator.getClass() == UTF8JsonGenerator.class && generator.getPrettyPrinter() == null
                && generator.getCharacterEscapes() == null && generator.isEnabled(QUOTES_NAMES)
                && generator.isEnabled(QUOTES_NAN);
    }

    /** What is thrown then. */
    abstract BrokenJson broken(Kind kind);

    private JsonGenerator checked() {
        if (!isPlain(out)) {
            throw broken(Kind.OTHER_SETTINGS);
        }
        return this;
    }

    @Override
    public final JsonGenerator enable(Feature feature) {
        out.enable(feature);
        return checked();
    }

    @Override
    public final JsonGenerator disable(Feature feature) {
        out.disable(feature);
        return checked();
    }

    @Override
    public final boolean isEnabled(Feature feature) {
        return out.isEnabled(feature);
    }

    @Override
    public final int getFeatureMask() {
        return out.getFeatureMask();
    }

    @Override
    @Deprecated
    public final JsonGenerator setFeatureMask(int values) {
        out.setFeatureMask(values);
        return checked();
    }

    @Override
    public final JsonGenerator overrideStdFeatures(int values, int mask) {
        out.overrideStdFeatures(values, mask);
        return checked();
    }

    @Override
    public final int getFormatFeatures() {
        return out.getFormatFeatures();
    }

    @Override
    public final JsonGenerator overrideFormatFeatures(int values, int mask) {
        out.overrideFormatFeatures(values, mask);
        return checked();
    }

    @Override
    public final void setSchema(FormatSchema schema) {
        out.setSchema(schema);
    }

    @Override
    public final FormatSchema getSchema() {
        return out.getSchema();
    }

    @Override
    public final boolean canUseSchema(FormatSchema schema) {
        return out.canUseSchema(schema);
    }

    @Override
    public final JsonGenerator setPrettyPrinter(PrettyPrinter printer) {
        out.setPrettyPrinter(printer);
        return checked();
    }

    @Override
    public final PrettyPrinter getPrettyPrinter() {
        return out.getPrettyPrinter();
    }

    @Override
    public final JsonGenerator useDefaultPrettyPrinter() {
        out.useDefaultPrettyPrinter();
        return checked();
    }

    @Override
    public final JsonGenerator setHighestNonEscapedChar(int code) {
        out.setHighestNonEscapedChar(code);
        return this;
    }

    @Override
    public final int getHighestEscapedChar() {
        return out.getHighestEscapedChar();
    }

    @Override
    public final JsonGenerator setCharacterEscapes(CharacterEscapes escapes) {
        out.setCharacterEscapes(escapes);
        return checked();
    }

    @Override
    public final CharacterEscapes getCharacterEscapes() {
        return out.getCharacterEscapes();
    }

    /** Nothing has a second root value. */
    @Override
    public final JsonGenerator setRootValueSeparator(SerializableString separator) {
        out.setRootValueSeparator(separator);
        return this;
    }

    @Override
    public final JsonGenerator setCodec(ObjectCodec codec) {
        out.setCodec(codec);
        return this;
    }

    @Override
    public final ObjectCodec getCodec() {
        return out.getCodec();
    }

    @Override
    public final Version version() {
        return out.version();
    }

    @Override
    public final StreamWriteConstraints streamWriteConstraints() {
        return out.streamWriteConstraints();
    }

    @Override
    public final int getOutputBuffered() {
        return out.getOutputBuffered();
    }

    @Override
    public final boolean canWriteBinaryNatively() {
        return out.canWriteBinaryNatively();
    }

    @Override
    public final boolean canWriteFormattedNumbers() {
        return out.canWriteFormattedNumbers();
    }

    @Override
    public final JacksonFeatureSet<StreamWriteCapability> getWriteCapabilities() {
        return out.getWriteCapabilities();
    }

    @Override
    public final boolean isClosed() {
        return out.isClosed();
    }

    @Override
    public final void close() throws IOException {
        out.close();
    }
}
