package io.github.letterhead.internal.model;

import io.github.letterhead.ResponseModelException;
import io.github.letterhead.internal.convert.Converted;
import io.github.letterhead.internal.convert.DeclaredTypes;
import io.github.letterhead.internal.convert.Model;
import io.github.letterhead.internal.json.Selection;
import java.lang.reflect.Type;

/** What one answer may hold. */
public final class StatusModel {

    /** Nothing is declared, but a client may narrow it. */
    static final StatusModel ANYTHING = new StatusModel(null, false, Selection.ALL);

    /** Null where the entity stays what it is. */
    private final Model model;
    /** Whether the model is that of the entity with all containers around it. */
    private final boolean isOfWhole;
    private final Selection selection;

    StatusModel(Model model, boolean isOfWhole, Selection selection) {
        this.model = model;
        this.isOfWhole = isOfWhole;
        this.selection = inMaps(selection, model);
    }

    /** Names are those of entries, wherever a map of objects is known to stand. */
    private static Selection inMaps(Selection selection, Model model) {
        return model == null || selection.keepsAll() ? selection
                : selection.lookingThrough(new NamedMaps(model.names()));
    }

    Model model() {
        return model;
    }

    public boolean isConverting() {
        return model != null;
    }

    /**
     * The entity as it may be sent, if there is a model.
     *
     * @param type as known for this very entity, else Object
     */
    public Converted convert(Object entity, Type type) {
        if (OpaqueType.is(entity.getClass())) {
            throw new ResponseModelException("a response model cannot judge an entity of type "
                    + entity.getClass().getTypeName() + ", which is written as it is");
        }
        return model.convert(entity, type);
    }

    /** What of its JSON may be sent where a client wants no more than this. */
    Selection select(Selection wanted, Type type) {
        Selection both = wanted.keepsAll() ? selection : selection.and(inMaps(wanted, model));
        if (!isOfWhole && !both.keepsAll()) {
            for (int maps = DeclaredTypes.mapsAround(type); maps > 0; maps--) {
                both = both.ofEachEntry();
            }
        }
        return both;
    }
}
