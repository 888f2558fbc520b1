package io.github.letterhead.jerseymoxy;

import io.github.letterhead.jersey.JerseyGrizzly;
import io.github.letterhead.providers.MoxyApplication;
import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.SpecApplications;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Jersey with MOXy. */
final class JerseyMoxy extends JerseyGrizzly {

    JerseyMoxy() {
        super(Set.of(Difference.JSON_WITHOUT_MAPS, Difference.JSON_BY_DECLARED_TYPE));
    }

    @Override
    protected List<Class<? extends Application>> applications() {
        List<Class<? extends Application>> all = new ArrayList<>(SpecApplications.OF_MODELS);
        all.add(MoxyApplication.class);
        return all;
    }
}
