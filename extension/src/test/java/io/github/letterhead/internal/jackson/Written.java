package io.github.letterhead.internal.jackson;

import io.github.letterhead.internal.json.BrokenJson;
import io.github.letterhead.internal.json.Selection;
import io.github.letterhead.internal.write.SelectableEntity;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/** An answer to which every stream leads. */
public final class Written implements SelectableEntity {

    private final Selection selection;
    private boolean hasBegun;
    private boolean hasEnded;
    private BrokenJson broken;

    public Written(Selection selection) {
        this.selection = selection;
    }

    boolean hasBegun() {
        return hasBegun;
    }

    public boolean hasEnded() {
        return hasEnded;
    }

    BrokenJson broken() {
        return broken;
    }

    @Override
    public Selection selection() {
        return selection;
    }

    @Override
    public boolean begin(OutputStream target) {
        hasBegun = true;
        return true;
    }

    @Override
    public void end(Flushable buffer) throws IOException {
        buffer.flush();
        hasEnded = true;
    }

    @Override
    public BrokenJson broken(BrokenJson.Kind kind) {
        broken = BrokenJson.inValues(kind);
        return broken;
    }
}
