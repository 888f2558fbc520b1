package io.github.letterhead.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;

/** What an application may do to the writer of one answer, before anything is written. */
public enum Change {
    /** Its settings become others. */
    NUMBERS_AS_TEXT {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) {
            return writer.with(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).with(SerializationFeature.CLOSE_CLOSEABLE);
        }
    },
    INDENT {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) {
            return writer.withDefaultPrettyPrinter();
        }
    },
    INDENT_BY_GENERATOR {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) {
            generator.useDefaultPrettyPrinter();
            return writer;
        }
    },
    /** All names move one level down. */
    WRAP_IN_ITS_NAME {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) {
            return writer.with(SerializationFeature.WRAP_ROOT_VALUE);
        }
    },
    WRAP_IN_A_NAME {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) {
            return writer.withRootName("row");
        }
    },
    /** Though the mapper might be set up to wrap. */
    WRAP_IN_NO_NAME {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) {
            return writer.with(SerializationFeature.WRAP_ROOT_VALUE).withoutRootName();
        }
    },
    /** Another class, which goes its own way. */
    OWN_WRITER {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) {
            return new Own(writer);
        }
    },
    /** Something else is written first. */
    VALUE_BEFORE {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) throws IOException {
            generator.writeStartObject();
            generator.writeStringField("secret", Row.SECRET);
            generator.writeEndObject();
            return writer;
        }
    },
    /** The value becomes an element of an array, which the generator closes. */
    AROUND {
        @Override
        ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) throws IOException {
            generator.writeStartArray();
            generator.writeStartObject();
            generator.writeStringField("secret", Row.SECRET);
            generator.writeEndObject();
            return writer;
        }
    };

    abstract ObjectWriter applied(ObjectWriter writer, JsonGenerator generator) throws IOException;

    public static ObjectWriter apply(String name, ObjectWriter writer, JsonGenerator generator) throws IOException {
        return valueOf(name).applied(writer, generator);
    }

    private static final class Own extends ObjectWriter {

        private static final long serialVersionUID = 1L;

        private Own(ObjectWriter like) {
            super(like, like.getConfig());
        }

        @Override
        public void writeValue(JsonGenerator generator, Object value) throws IOException {
            generator.writeStartArray();
            super.writeValue(generator, value);
            super.writeValue(generator, value);
            generator.writeEndArray();
        }
    }
}
