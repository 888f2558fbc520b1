package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.json.JsonWriteContext;

/** An object as it would be if the name had been written that is held back, or has been left out. */
final class HeldContext extends JsonWriteContext {

    HeldContext(JsonWriteContext object, String name) throws JsonProcessingException {
        super(JsonStreamContext.TYPE_OBJECT, object.getParent(), null, object.getCurrentValue());
        _index = object.getCurrentIndex();
        writeFieldName(name);
    }
}
