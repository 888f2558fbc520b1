package io.github.letterhead.internal.cors;

import java.util.Set;

/** Origins that are named. A record, so that two declarations that say the same are one policy. */
record ListedOrigins(Set<String> origins) implements OriginRule {

    @Override
    public boolean allows(String origin) {
        return origins.contains(origin);
    }
}
