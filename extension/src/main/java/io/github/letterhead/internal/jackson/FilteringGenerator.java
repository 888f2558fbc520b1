package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteContext;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import io.github.letterhead.internal.json.BrokenJson;
import io.github.letterhead.internal.json.BrokenJson.Kind;
import io.github.letterhead.internal.json.Members;
import io.github.letterhead.internal.json.RawValue;
import io.github.letterhead.internal.json.Selection;
import io.github.letterhead.internal.write.SelectableEntity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Hands on what a selection keeps, call by call, and nothing else. It extends JsonGenerator itself and no delegate of
 * Jackson's: what a later version adds to that ends in the calls that are here.
 */
final class FilteringGenerator extends PlainGenerator {

    private static final Feature QUOTES_NUMBERS = JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

    // What becomes of the next value.
    /** It is handed on; or nothing is known, and the generator behind refuses a value that has no name. */
    private static final int STAYS = 0;
    private static final int GOES = 1;
    /** That of a name that is held back until the value tells. */
    private static final int IS_ASKED = 2;
    /** An element that stays unless it is a text, a number, true or false. */
    private static final int STAYS_IF_CONTAINER = 3;
    private static final int IS_FIRST = 4;
    private static final int IS_TOO_MUCH = 5;

    private final SelectableEntity entity;
    private final Selection selection;
    private final Members root;
    private final boolean excludesNull;
    private Level level;
    private int next;
    /** What stays of the next value, if it stays. */
    private Members chosen;
    /** Of the value that goes or is asked. */
    private String name;
    private SerializableString encodedName;
    /** Whether a name has been handed on, and no value yet. */
    private boolean isNamed;
    /** Open brackets that stay as a whole, with all that is in them. */
    private int whole;
    /** The bracket that is open of those that go; null if none goes. */
    private JsonWriteContext gone;
    /** The last one that was needed; null if none was. */
    private HeldContext held;
    private int goneDepth;

    FilteringGenerator(UTF8JsonGenerator out, SelectableEntity entity) {
        super(out);
        this.entity = entity;
        selection = entity.selection();
        root = selection.root();
        excludesNull = selection.excludesNull();
        level = new Level(root);
        chosen = root;
        next = IS_FIRST;
    }

    /** All has been said. Nothing at all is fine: it is what is written for a null by some. */
    void finish() {
        if (next != IS_TOO_MUCH && next != IS_FIRST) {
            throw broken(Kind.TRUNCATED);
        }
    }

    @Override
    BrokenJson broken(Kind kind) {
        return entity.broken(kind);
    }

    @Override
    public JsonStreamContext getOutputContext() {
        if (gone != null) {
            return gone;
        }
        return next == GOES || next == IS_ASKED ? held() : out.getOutputContext();
    }

    private JsonWriteContext held() {
        JsonWriteContext open = (JsonWriteContext) out.getOutputContext();
        if (!level.isObject) {
            return open;
        }
        try {
            held = HeldContext.of(open, name, held);
            return held;
        } catch (IOException e) {
            throw new IllegalStateException("A context that looks for no repeated names has found one", e);
        }
    }

    // ---- names

    @Override
    public void writeFieldName(SerializableString text) throws IOException {
        if (text.getClass() != SerializedString.class) {
            writeFieldName(text.getValue());
        } else if (whole > 0 || !isAtName(text.getValue())) {
            handOn(text);
        } else if (gone == null && decide(level.of(text), text.getValue())) {
            handOn(text);
        } else {
            encodedName = text;
        }
    }

    @Override
    public void writeFieldName(String text) throws IOException {
        if (whole > 0 || !isAtName(text) || gone == null && decide(level.members.of(text), text)) {
            out.writeFieldName(text);
            isNamed = true;
        } else {
            encodedName = null;
        }
    }

    private void handOn(SerializableString text) throws IOException {
        out.writeFieldName(text);
        isNamed = true;
    }

    /** If not, the generator behind will say so. */
    private boolean isAtName(String text) throws IOException {
        if (gone != null) {
            check(gone.writeFieldName(text) != JsonWriteContext.STATUS_EXPECT_VALUE, "a field name, expecting a value");
            return true;
        }
        check(next != GOES && next != IS_ASKED, "a field name, expecting a value");
        return level.isObject;
    }

    private boolean decide(Members members, String text) {
        chosen = members;
        if (!excludesNull && !members.areOnlyNamed()) {
            return true;
        }
        name = text;
        next = members == Members.NONE ? GOES : IS_ASKED;
        return false;
    }

    private void releaseName() throws IOException {
        if (encodedName != null) {
            out.writeFieldName(encodedName);
        } else {
            out.writeFieldName(name);
        }
    }

    // ---- brackets

    @Override
    public void writeStartObject() throws IOException {
        if (opens()) {
            out.writeStartObject();
            open(true);
        } else {
            openGone(true, null);
        }
    }

    @Override
    public void writeStartObject(Object value) throws IOException {
        if (opens()) {
            out.writeStartObject(value);
            open(true);
        } else {
            openGone(true, value);
        }
    }

    @Override
    public void writeStartObject(Object value, int size) throws IOException {
        writeStartObject(value);
    }

    @Override
    public void writeStartArray() throws IOException {
        if (opens()) {
            out.writeStartArray();
            open(false);
        } else {
            openGone(false, null);
        }
    }

    @Override
    @Deprecated
    public void writeStartArray(int size) throws IOException {
        writeStartArray();
    }

    @Override
    public void writeStartArray(Object value) throws IOException {
        if (opens()) {
            out.writeStartArray(value);
            open(false);
        } else {
            openGone(false, value);
        }
    }

    @Override
    public void writeStartArray(Object value, int size) throws IOException {
        if (opens()) {
            out.writeStartArray(value, size);
            open(false);
        } else {
            openGone(false, value);
        }
    }

    private boolean opens() throws IOException {
        isNamed = false;
        switch (next) {
            case IS_ASKED:
                releaseName();
                return true;
            case IS_FIRST:
                return root != Members.NONE;
            case IS_TOO_MUCH:
                throw broken(Kind.SECOND_VALUE);
            default:
                return next != GOES;
        }
    }

    private void open(boolean object) {
        if (whole > 0 || chosen == Members.ALL && !excludesNull) {
            whole++;
            next = STAYS;
        } else {
            level = level.open(object, chosen);
            rest();
        }
    }

    private void openGone(boolean object, Object value) throws IOException {
        JsonWriteContext outer = gone;
        if (outer == null) {
            outer = held();
            next = GOES;
        } else {
            writeGone();
        }
        gone = object ? outer.createChildObjectContext(value) : outer.createChildArrayContext(value);
        goneDepth++;
        out.streamWriteConstraints().validateNestingDepth(gone.getNestingDepth());
    }

    @Override
    public void writeEndObject() throws IOException {
        if (isNamed) {
            throw broken(Kind.UNEXPECTED);
        }
        if (gone != null) {
            check(gone.inObject(), "an object's end, it is an array");
            closeGone();
        } else {
            check(next != GOES && next != IS_ASKED, "an object's end, expecting a value");
            out.writeEndObject();
            closeKept();
        }
    }

    @Override
    public void writeEndArray() throws IOException {
        if (gone != null) {
            check(gone.inArray(), "an array's end, it is an object");
            closeGone();
        } else {
            out.writeEndArray();
            closeKept();
        }
    }

    private void closeKept() {
        if (whole > 0) {
            whole--;
        } else {
            level = level.outer;
        }
        if (whole == 0) {
            rest();
        }
    }

    private void closeGone() {
        goneDepth--;
        gone = goneDepth == 0 ? null : gone.clearAndGetParent();
        if (gone == null) {
            rest();
        }
    }

    /** Between two values of the level, or before the first one. */
    private void rest() {
        if (level.outer == null) {
            next = IS_TOO_MUCH;
        } else if (level.isObject) {
            next = STAYS;
        } else {
            chosen = level.members;
            next = chosen != root && chosen.areOnlyNamed() ? STAYS_IF_CONTAINER : STAYS;
        }
    }

    // ---- values

    /** Of a text, a number, true or false. */
    private boolean stays() throws IOException {
        isNamed = false;
        return next == STAYS || decideValue(false);
    }

    private boolean staysAsNull() throws IOException {
        isNamed = false;
        return next == STAYS || decideValue(true);
    }

    private boolean decideValue(boolean isNull) throws IOException {
        switch (next) {
            case GOES:
                if (gone == null) {
                    rest();
                } else {
                    writeGone();
                }
                return false;
            case IS_ASKED:
                boolean stays = isNull ? !excludesNull : chosen == root || !chosen.areOnlyNamed();
                if (stays) {
                    releaseName();
                }
                rest();
                return stays;
            case IS_FIRST:
                rest();
                return root != Members.NONE;
            case STAYS_IF_CONTAINER:
                return isNull;
            default:
                throw broken(Kind.SECOND_VALUE);
        }
    }

    private void writeGone() throws IOException {
        check(gone.writeValue() != JsonWriteContext.STATUS_EXPECT_NAME, "a value, expecting a field name");
    }

    private void check(boolean isRight, String what) throws IOException {
        if (!isRight) {
            throw new JsonGenerationException("Can not write " + what, this);
        }
    }

    @Override
    public void writeString(String text) throws IOException {
        if (text == null) {
            writeNull();
        } else if (stays()) {
            out.writeString(text);
        }
    }

    @Override
    public void writeString(Reader reader, int length) throws IOException {
        if (stays()) {
            out.writeString(reader, length);
        } else {
            reader.transferTo(Writer.nullWriter());
        }
    }

    @Override
    public void writeString(char[] text, int offset, int length) throws IOException {
        if (stays()) {
            out.writeString(text, offset, length);
        }
    }

    @Override
    public void writeString(SerializableString text) throws IOException {
        if (text.getClass() != SerializedString.class) {
            writeString(text.getValue());
        } else if (stays()) {
            out.writeString(text);
        }
    }

    @Override
    public void writeRawUTF8String(byte[] text, int offset, int length) throws IOException {
        writeRawValue('"' + decoded(text, offset, length) + '"');
    }

    @Override
    public void writeUTF8String(byte[] text, int offset, int length) throws IOException {
        decoded(text, offset, length);
        if (stays()) {
            out.writeUTF8String(text, offset, length);
        }
    }

    private String decoded(byte[] text, int offset, int length) {
        try {
            return RawValue.utf8(text, offset, length);
        } catch (BrokenJson e) {
            throw broken(e.kind());
        }
    }

    @Override
    public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) throws IOException {
        if (stays()) {
            out.writeBinary(variant, data, offset, length);
        }
    }

    @Override
    public int writeBinary(Base64Variant variant, InputStream data, int length) throws IOException {
        return stays() ? out.writeBinary(variant, data, length)
                : (int) data.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void writeNumber(short value) throws IOException {
        if (stays()) {
            out.writeNumber(value);
        }
    }

    @Override
    public void writeNumber(int value) throws IOException {
        if (stays()) {
            out.writeNumber(value);
        }
    }

    @Override
    public void writeNumber(long value) throws IOException {
        if (stays()) {
            out.writeNumber(value);
        }
    }

    @Override
    public void writeNumber(double value) throws IOException {
        if (stays()) {
            out.writeNumber(value);
        }
    }

    @Override
    public void writeNumber(float value) throws IOException {
        if (stays()) {
            out.writeNumber(value);
        }
    }

    @Override
    public void writeNumber(BigInteger value) throws IOException {
        if (value == null) {
            writeNull();
        } else if (stays()) {
            out.writeNumber(value);
        }
    }

    @Override
    public void writeNumber(BigDecimal value) throws IOException {
        if (value == null) {
            writeNull();
        } else if (stays()) {
            out.writeNumber(value);
        }
    }

    @Override
    public void writeNumber(String encoded) throws IOException {
        if (encoded == null) {
            writeNull();
        } else if (out.isEnabled(QUOTES_NUMBERS)) {
            writeString(encoded);
        } else {
            writeRawValue(encoded);
        }
    }

    @Override
    public void writeBoolean(boolean value) throws IOException {
        if (stays()) {
            out.writeBoolean(value);
        }
    }

    @Override
    public void writeNull() throws IOException {
        if (staysAsNull()) {
            out.writeNull();
        }
    }

    @Override
    public void writeObject(Object value) throws IOException {
        if (value == null) {
            writeNull();
        } else if (getCodec() == null) {
            _writeSimpleObject(value);
        } else {
            getCodec().writeValue(this, value);
        }
    }

    @Override
    public void writeTree(TreeNode tree) throws IOException {
        if (tree == null) {
            writeNull();
        } else if (getCodec() == null) {
            throw new IllegalStateException("No ObjectCodec defined");
        } else {
            getCodec().writeValue(this, tree);
        }
    }

    // ---- raw text

    @Override
    public void writeRawValue(String text) throws IOException {
        if (gone != null || next == GOES) {
            stays();
            return;
        }
        try {
            RawValue value = new RawValue(text);
            Members members = whole > 0 ? Members.ALL : chosen;
            if (value.isContainer() ? opens() : value.isNull() ? staysAsNull() : stays()) {
                out.writeRawValue(value.kept(members, selection));
            }
            if (value.isContainer() && whole == 0) {
                rest();
            }
        } catch (BrokenJson e) {
            throw broken(e.kind());
        }
    }

    @Override
    public void writeRawValue(String text, int offset, int length) throws IOException {
        writeRawValue(text.substring(offset, offset + length));
    }

    @Override
    public void writeRawValue(char[] text, int offset, int length) throws IOException {
        writeRawValue(new String(text, offset, length));
    }

    @Override
    public void writeRawValue(SerializableString text) throws IOException {
        writeRawValue(text.getValue());
    }

    @Override
    public void writeRaw(String text) throws IOException {
        if (!RawValue.isNothing(text)) {
            throw broken(Kind.FRAGMENT);
        }
        if (gone == null && next != GOES && next != IS_ASKED) {
            out.writeRaw(text);
        }
    }

    @Override
    public void writeRaw(String text, int offset, int length) throws IOException {
        writeRaw(text.substring(offset, offset + length));
    }

    @Override
    public void writeRaw(char[] text, int offset, int length) throws IOException {
        writeRaw(new String(text, offset, length));
    }

    @Override
    public void writeRaw(char c) throws IOException {
        writeRaw(String.valueOf(c));
    }

    @Override
    public void writeRaw(SerializableString text) throws IOException {
        writeRaw(text.getValue());
    }

    /** What is left when the value is complete comes with its end. */
    @Override
    public void flush() throws IOException {
        if (next != IS_TOO_MUCH) {
            out.flush();
        }
    }
}
