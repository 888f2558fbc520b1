package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Classes whose paths match the same requests; which of them is asked depends on the runtime. */
public final class RootsResources {

    private RootsResources() {
    }

    @Path("")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Empty {

        @GET
        @Path("/b/")
        @CrossOrigin(origins = "https://reader.example")
        public String b() {
            return "b of the empty path";
        }

        @GET
        @Path("{y}/{z}")
        @CrossOrigin(origins = "https://reader.example")
        public String two(@PathParam("y") String y, @PathParam("z") String z) {
            return "two of the empty path";
        }
    }

    @Path("{x}")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Variable {

        @GET
        @CrossOrigin(origins = "https://writer.example")
        public String get(@PathParam("x") String x) {
            return "variable";
        }

        @GET
        @Path("b")
        @CrossOrigin(origins = "https://writer.example")
        public String b(@PathParam("x") String x) {
            return "b of a variable";
        }
    }

    @Path("word/{t: [a-z]+}")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Letters {

        @GET
        @CrossOrigin(origins = "https://reader.example")
        public String get(@PathParam("t") String t) {
            return "letters";
        }
    }

    @Path("word/{t: .*}")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Anything {

        @GET
        @CrossOrigin(origins = "https://writer.example")
        public String get(@PathParam("t") String t) {
            return "anything";
        }
    }

    @Path("pair/a/{x}")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Left {

        @GET
        @CrossOrigin(origins = "https://reader.example")
        public String get(@PathParam("x") String x) {
            return "left";
        }
    }

    @Path("pair/{x}/b")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Right {

        @GET
        @CrossOrigin(origins = "https://writer.example")
        public String get(@PathParam("x") String x) {
            return "right";
        }
    }

    /** RESTEasy does not care where its path ends. */
    @Path("long/{x: .+}/z")
    @Produces(MediaType.TEXT_PLAIN)
    public static class Long {

        @GET
        @Path("{y}")
        @CrossOrigin(origins = "https://reader.example")
        public String get(@PathParam("x") String x, @PathParam("y") String y) {
            return "long";
        }
    }
}
