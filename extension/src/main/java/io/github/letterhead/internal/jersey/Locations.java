package io.github.letterhead.internal.jersey;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.glassfish.jersey.server.ServerProperties;

/** How an application told Jersey to resolve a relative Location; as Jersey does it (ServerRuntime.ensureAbsolute). */
record Locations(boolean stayRelative, boolean followTheRequest) {

    static Locations of(Configuration configuration) {
        return new Locations(isSet(configuration, ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED),
                isSet(configuration, ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_RFC7231));
    }

    private static boolean isSet(Configuration configuration, String property) {
        return ServerProperties.getValue(configuration.getProperties(), property, Boolean.FALSE, Boolean.class);
    }

    URI resolved(URI location, UriInfo uriInfo) {
        if (stayRelative) {
            return location;
        }
        return (followTheRequest ? uriInfo.getRequestUri() : uriInfo.getBaseUri()).resolve(location);
    }
}
