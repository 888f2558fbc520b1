package io.github.letterhead.internal.model;

import io.github.letterhead.internal.convert.ModelNames;
import io.github.letterhead.internal.json.Maps;

/** Where the JSON of a model has maps. */
record NamedMaps(ModelNames names) implements Maps {

    @Override
    public boolean isMap() {
        return names.isMap();
    }

    @Override
    public Maps entries() {
        return new NamedMaps(names.entries());
    }

    @Override
    public Maps of(String name) {
        return new NamedMaps(names.of(name));
    }
}
