package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** One log for each application. */
public class LogFeature implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        context.property(Log.PROPERTY, new Log.Lines());
        return true;
    }
}
