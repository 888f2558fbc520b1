package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.json.JsonWriteContext;

/** An object as it would be if the name had been written that is held back, or has been left out. */
final class HeldContext extends JsonWriteContext {

    private HeldContext(JsonWriteContext parent) {
        super(JsonStreamContext.TYPE_OBJECT, parent, null);
    }

    /** An earlier one, with what was made below it, is used again where it can be: objects come in lists. */
    static HeldContext of(JsonWriteContext object, String name, HeldContext earlier) throws JsonProcessingException {
        HeldContext held = earlier != null && earlier.getParent() == object.getParent() ? earlier
                : new HeldContext(object.getParent());
        held.reset(JsonStreamContext.TYPE_OBJECT, object.getCurrentValue());
        held._index = object.getCurrentIndex();
        held.writeFieldName(name);
        return held;
    }
}
