package io.github.letterhead.load.served;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.regex.Pattern;

/** Under load. */
@ApplicationPath("under-load")
public class LoadApplication extends Application {

    /** Each request comes from an origin of its own. */
    private static final Cors CORS =
            Cors.allowOriginsMatching(Pattern.compile("https://" + Token.PREFIX + "[0-9a-f]{16}\\.example"))
                    .allowCredentials().exposeFolded();

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LoadResource.class, AsyncLoadResource.class, ModelledLoadResource.class, GaugeResource.class,
                TokenFilter.class, LateTokenFilter.class, UnluckyMapper.class, OwnJsonb.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(CORS);
    }
}
