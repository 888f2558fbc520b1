package io.github.letterhead.spec.fastapi;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.fastapi.Models.Deep;
import io.github.letterhead.spec.fastapi.Models.User;
import io.github.letterhead.spec.fastapi.Models.Wide;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Declarations that cannot work. In a resource class they would stop the application when it starts; a sub-resource, of
 * which nobody knows before, fails when it is asked for.
 */
final class Refused {

    private Refused() {
    }

    /** Twin of a list with an unknown name. */
    @Produces(MediaType.APPLICATION_JSON)
    public static class IncludeList {

        @GET
        @ResponseModel(value = Wide.class, include = {"name", "nope"})
        public Wide get() {
            return Wide.wide();
        }
    }

    /** The same. */
    @Produces(MediaType.APPLICATION_JSON)
    public static class Exclude {

        @GET
        @ResponseModel(value = Wide.class, exclude = {"ref", "refs", "nope"})
        public Wide get() {
            return Wide.wide();
        }
    }

    /** Names a key, where names are those of the values. */
    @Produces(MediaType.APPLICATION_JSON)
    public static class IncludeOnDict {

        @GET
        @ResponseModel(value = Deep.class, include = "k1")
        public Map<String, Deep> get() {
            return Map.of("k1", Deep.deep(), "k2", Deep.deep());
        }
    }

    /** An answer is no model. */
    @Produces(MediaType.APPLICATION_JSON)
    public static class ResponseClass {

        @GET
        @ResponseModel(Response.class)
        public Object get() {
            return Map.of("declared", true);
        }
    }

    /** There is no content to be a model of. */
    @Produces(MediaType.APPLICATION_JSON)
    public static class NoContent {

        @GET
        @ResponseModel(value = User.class, status = 204)
        public Object get() {
            return Map.of("declared", true);
        }
    }
}
